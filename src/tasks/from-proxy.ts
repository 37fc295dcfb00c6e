import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import * as path from "node:path";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import { unpackSound } from "../proxy/broken.ts";
import type { Lack } from "../proxy/lacking.ts";
import { fileName, list, listName, parse } from "../proxy/layout.ts";
import { prove, type File } from "../proxy/proof.ts";
import type { Staged } from "./admitting.ts";
import { inBatches } from "./database.ts";
import type { Modules } from "./modules.ts";
import type { Project } from "./project.ts";

/** What came from a module proxy, proved or not, and what go said of the rest. */
export interface Answered {
  readonly staged: Staged;
  readonly said: readonly string[];
}

/**
 * Has go bring modules from one module proxy into a module cache that nothing else uses, with its own checks off: what
 * came is hashed and unpacked here, once, and proved against go.sum and the records that the bundle carries. `proxy` is
 * one entry of GOPROXY. Throws SUM_ALTERED, BAD_SUMDB.
 */
export async function fromProxy(
  proxy: string,
  lacks: readonly Lack[],
  { project, modules }: { readonly project: Project; readonly modules: Modules },
  { folder, timeout }: { readonly folder: string; readonly timeout: number },
): Promise<Answered> {
  const cache = path.join(folder, "fetched");
  const outside = path.join(folder, "outside");
  await files.makeDirectory(outside);
  const variables = { GOPROXY: proxy, GOMODCACHE: cache, GOPATH: path.join(folder, "gopath") };
  const order = { directory: outside, variables: { ...alone, ...variables }, timeout };
  const said = [
    ...(await ask(
      order,
      ["mod", "download"],
      lacks.filter(({ zip }) => zip),
    )),
    ...(await ask(
      order,
      ["list", "-m"],
      lacks.filter(({ zip }) => !zip),
    )),
  ];
  const directory = path.join(folder, "proved");
  const found = new Map<string, File>();
  for (const lack of lacks) {
    await take(cache, directory, lack, found);
  }
  const proof = prove({
    goSum: project.goSum,
    verifier: modules.verifier,
    files: new Map([...modules.records, ...found, ...lists(found)]),
    holder: `the module proxy ${shown(proxy)}`,
  });
  return { staged: { directory, found, proof }, said };
}

/** This proxy and nothing else: no version control, no checksum database, no go.sum of the project. */
const alone = {
  ...go.patient,
  GOSUMDB: "off",
  GONOPROXY: "none",
  GOVCS: "*:off",
  GOFLAGS: "-modcacherw",
};

/** go brings what it can get; what it says of the rest is for people. */
async function ask(
  order: Omit<go.Run, "args" | "network">,
  command: readonly string[],
  lacks: readonly Lack[],
): Promise<readonly string[]> {
  const said: string[] = [];
  const names = lacks.map(({ module }) => module);
  await inBatches(names, async (batch) => {
    try {
      await go.run({ ...order, args: [...command, ...batch], network: true });
    } catch (error) {
      if (!(error instanceof OfflineError) || !/^GO_(?:FAILED|TIMED_OUT)$/.test(error.code)) {
        throw error;
      }
      said.push(...(error.details.length > 0 ? error.details : [error.message]));
    }
  });
  return said.map((line) => shown(notModule.test(line) ? `${line} (${pageOrCut})` : line).trim());
}

/** What go says of a web page, or of half a file, in a module's place. */
const notModule = /zip: not a valid zip file|invalid character '<'/;
const pageOrCut = "a web page in its place, or a file that was cut short";

/** Lays a module's files as a bundle's are. Its .info is written anew: no hash vouches for one. */
async function take(
  cache: string,
  directory: string,
  { module, zip }: Lack,
  found: Map<string, File>,
): Promise<void> {
  const read = (kind: "mod" | "zip") =>
    files.read(path.join(cache, "cache", "download", fileName(module, kind)));
  const mod = await read("mod");
  const packed = zip ? await read("zip") : undefined;
  if (mod === undefined || (zip && packed === undefined)) {
    return;
  }
  const info = Buffer.from(JSON.stringify({ Version: module.version }));
  await lay(directory, fileName(module, "info"), info, found);
  await lay(directory, fileName(module, "mod"), mod, found);
  if (packed !== undefined) {
    await lay(directory, fileName(module, "zip"), packed, found);
  }
}

async function lay(
  directory: string,
  name: string,
  bytes: Uint8Array,
  found: Map<string, File>,
): Promise<void> {
  const sha256 = hash("sha256", bytes, "hex");
  const laying = unpackSound(name, bytes);
  let next = laying.next();
  for (; next.done !== true; next = laying.next()) {
    const { name: below, bytes: content, mode } = next.value;
    await files.replace(path.join(directory, below), content, mode);
  }
  found.set(name, { sha256, note: next.value });
}

/** The lists that belong to what came. */
function lists(found: ReadonlyMap<string, File>): [string, File][] {
  const modules = [...found.keys()].flatMap((name) => {
    const known = parse(name);
    return known?.kind === "zip" || known?.kind === "mod" ? [{ ...known }] : [];
  });
  return [...new Set(modules.map(({ module }) => module.path))].map((each) => {
    const versions = (kind: "zip" | "mod"): string[] =>
      modules.flatMap((one) =>
        one.kind === kind && one.module.path === each ? [one.module.version] : [],
      );
    const whole = versions("zip");
    const note = list(whole.length > 0 ? whole : versions("mod"));
    return [listName(each), { sha256: "", note }];
  });
}

/** A proxy's address, for people: without the password that may be in it. */
export function shown(proxy: string): string {
  return proxy.replace(/\/\/[^/@]*@/g, "//");
}
