import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { crc32 } from "node:zlib";

/** A module as a test gives it: names below its root, with their text or bytes. */
export interface Module {
  readonly path: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Its zip, `module@version/` before each name, uncompressed: the same files give the same bytes. https://go.dev/ref/mod#zip-files */
export function zip(module: Module): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of contents(module)) {
    const local = Buffer.concat([header(name, bytes, undefined), Buffer.from(name), bytes]);
    central.push(header(name, bytes, offset), Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The go.mod that a proxy serves for it; one of its own making for a module without. */
export function goMod({ path, files }: Module): Buffer {
  return Buffer.from(files["go.mod"] ?? `module ${path}\n`);
}

/** Its two lines of go.sum, as the checksum database has them too. */
export function sums(module: Module): string {
  const lists = {
    [module.version]: contents(module),
    [`${module.version}/go.mod`]: [["go.mod", goMod(module)] as const],
  };
  return Object.entries(lists)
    .map(([version, list]) => `${module.path} ${version} ${h1(list)}\n`)
    .join("");
}

/** golang.org/x/mod/sumdb/dirhash, Hash1. */
function h1(list: readonly (readonly [string, Uint8Array])[]): string {
  const lines = list.map(([name, bytes]) => `${hash("sha256", bytes)}  ${name}\n`);
  return `h1:${hash("sha256", lines.join(""), "base64")}`;
}

function contents({ path, version, files }: Module): (readonly [string, Buffer])[] {
  return Object.entries(files)
    .map(([name, content]) => [`${path}@${version}/${name}`, Buffer.from(content)] as const)
    .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A local header; with an offset, the same file's header in the central directory. */
function header(name: string, bytes: Buffer, offset: number | undefined): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x0800, 2);
  common.writeUInt16LE(0x0021, 8);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  if (offset === undefined) {
    return Buffer.concat([Buffer.from("PK\u0003\u0004"), common]);
  }
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, rest]);
}
