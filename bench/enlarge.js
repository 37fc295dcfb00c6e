// node bench/enlarge.js FACTOR DIR: a project FACTOR times as large as the sample, for memory and growth. Every module of
// examples/service is cloned FACTOR times under example.com/cN/, with its vendored files and its imports rewritten, into
// DIR/proxy (a file:// GOPROXY); DIR/project imports them all. Needs go, and the module proxy once.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";

const [factor = "10", target = "enlarged"] = process.argv.slice(2);
const root = resolve(target);
const vendor = join(root, "vendor");
const proxy = join(root, "proxy");
const project = join(root, "project");
const environment = {
  ...process.env,
  GOTOOLCHAIN: "local",
  GOWORK: "off",
  GOPROXY: pathToFileURL(proxy).href,
  GONOSUMDB: "*",
  GOFLAGS: "-mod=mod",
  GOMODCACHE: join(root, "modcache"),
};

mkdirSync(project, { recursive: true });
execFileSync("go", ["mod", "vendor", "-o", vendor], { cwd: "examples/service", stdio: "inherit" });
const text = readFileSync(join(vendor, "modules.txt"), "utf8");
const modules = [...text.matchAll(/^# (\S+) \S+\n## .*\n((?:[^#\n].*\n)*)/gm)].map(
  ([, path, packages]) => ({
    path,
    packages: packages.split("\n").filter((each) => each !== ""),
    files: new Map(),
  }),
);
const byPath = new Map(modules.map((module) => [module.path, module]));
for (const entry of readdirSync(vendor, { recursive: true, withFileTypes: true })) {
  const name = join(entry.parentPath, entry.name).slice(vendor.length + 1);
  const owner = entry.isFile() ? ownerOf(dirname(name)) : undefined;
  owner?.files.set(name.slice(owner.path.length + 1), readFileSync(join(vendor, name)));
}

// What this system builds; the others come along by the imports of their neighbours.
const listed = execFileSync("go", ["list", "-deps", "-test", "./..."], {
  cwd: "examples/service",
  encoding: "utf8",
});
const built = new Set(listed.split("\n"));
const requires = [];
const imports = [];
for (let clone = 1; clone <= Number(factor); clone++) {
  for (const module of modules.filter(({ packages }) => packages.length > 0)) {
    const path = `example.com/c${clone}/${module.path}`;
    const version = `${/\/(v[2-9]\d*)$/.exec(path)?.[1] ?? "v1"}.0.0`;
    writeModule(path, version, module.files, clone);
    requires.push(`require ${path} ${version}`);
    const importable = module.packages.filter(
      (each) => built.has(each) && !/(^|\/)internal(\/|$)/.test(each),
    );
    imports.push(...importable.map((each) => `import _ "example.com/c${clone}/${each}"`));
  }
}
writeFileSync(
  join(project, "go.mod"),
  `module example.com/enlarged\n\ngo 1.21\n\n${requires.join("\n")}\n`,
);
writeFileSync(
  join(project, "main.go"),
  `package main\n\n${imports.join("\n")}\n\nfunc main() {}\n`,
);
execFileSync("go", ["mod", "tidy"], { cwd: project, env: environment, stdio: "inherit" });
console.log(
  `${requires.length} modules in ${project}; GOPROXY=${environment.GOPROXY} GONOSUMDB='*'`,
);

/** The module of the longest path that a package lies in. */
function ownerOf(path) {
  for (let at = path; at !== "."; at = dirname(at)) {
    if (byPath.has(at)) {
      return byPath.get(at);
    }
  }
  return undefined;
}

function writeModule(path, version, files, clone) {
  const folder = join(
    proxy,
    path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`),
    "@v",
  );
  const goMod = Buffer.from(`module ${path}\n\ngo 1.21\n`);
  const entries = [
    ["go.mod", goMod],
    ...[...files].map(([name, bytes]) => [name, rewrite(name, bytes, clone)]),
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "list"), `${version}\n`);
  writeFileSync(
    join(folder, `${version}.info`),
    JSON.stringify({ Version: version, Time: "2024-01-01T00:00:00Z" }),
  );
  writeFileSync(join(folder, `${version}.mod`), goMod);
  writeFileSync(
    join(folder, `${version}.zip`),
    zip(entries.map(([name, bytes]) => [`${path}@${version}/${name}`, bytes])),
  );
}

function rewrite(name, bytes, clone) {
  return name.endsWith(".go")
    ? Buffer.from(
        bytes
          .toString("latin1")
          .replace(/"([\w.-]+\.[a-z]+(?:\/[^"\s]+)?)"/g, (whole, path) =>
            ownerOf(path) === undefined ? whole : `"example.com/c${clone}/${path}"`,
          ),
        "latin1",
      )
    : bytes;
}

/** A zip with stored entries: a header and the bytes for each, then the directory. */
function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x800, 2);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(bytes.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\u0003\u0004"), header, Buffer.from(name), bytes);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), header, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
