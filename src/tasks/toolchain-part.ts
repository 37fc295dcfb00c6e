import * as path from "node:path";
import type { Part } from "../bundle/manifest.ts";
import { toolchainSumsName } from "../bundle/part.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import * as go from "../host/go.ts";
import type { Pool } from "../host/pool.ts";
import { keyOf, type Version } from "../module/gomod.ts";
import { compareText } from "../module/version.ts";
import { fileName } from "../proxy/layout.ts";
import { moduleOf, partName, type Platform } from "../proxy/toolchain.ts";
import { asking, consult, demandDatabase } from "./database.ts";
import type { Workbench } from "./on-copies.ts";
import { writePart } from "./sealing.ts";

/**
 * Fetches the toolchain that packs for some platforms, and the checksum database's records of it: a part for each, and
 * one for the records. Throws SUM_ALTERED, SUMDB_DOWN, BAD_SUMDB, BAD_INPUT, and what go.run throws.
 */
export async function toolchainParts(
  bench: Workbench,
  version: string,
  platforms: readonly Platform[],
  pool: Pool,
  work: string,
  bundle: string,
): Promise<Part[]> {
  const wanted = platforms.map((platform) => ({
    platform,
    module: demandModule(version, platform),
  }));
  const modules = wanted.map(({ module }) => module);
  const asked = demandDatabase(await asking(bench.project.directory, bench.timeout));
  const cache = path.join(work, "records");
  // A toolchain is nobody's secret: GONOSUMDB does not hold for it.
  const database = await consult(bench, modules, { ...asked, without: "" }, cache);
  await download(bench, modules, cache, work);
  const parts: Part[] = [];
  for (const { platform, module } of wanted) {
    const source = path.join(cache, "cache", "download", fileName(module, "zip"));
    const part = await copy(source, path.join(bundle, partName(platform)));
    await demandVouched(part, module, database.hashes.get(keyOf(module))?.h1, pool, bundle);
    parts.push(part);
  }
  const records = [...database.files]
    .map(([name, bytes]) => ({ name, read: () => Promise.resolve(bytes) }))
    .toSorted((a, b) => compareText(a.name, b.name));
  return [...parts, await writePart(path.join(bundle, toolchainSumsName), records)];
}

function demandModule(version: string, platform: Platform): Version {
  const module = moduleOf(version, platform);
  if (module === undefined) {
    throw new OfflineError("BAD_INPUT", `toolchain: wanted a release of Go, got ${version}`, {
      hint: "pack with a released Go, or leave toolchain out of parts",
    });
  }
  return module;
}

/** go itself asks the checksum database about a toolchain, whatever GOSUMDB says. */
async function download(
  bench: Workbench,
  modules: readonly Version[],
  cache: string,
  work: string,
): Promise<void> {
  await go.run({
    args: ["mod", "download", ...modules.map(keyOf)],
    directory: path.join(work, "outside"),
    variables: {
      ...bench.variables,
      GOFLAGS: "-modcacherw",
      GOMODCACHE: cache,
      GOPATH: path.join(work, "gopath"),
    },
    network: true,
    timeout: bench.timeout,
  });
}

async function copy(source: string, target: string): Promise<Part> {
  const written = await files.writeStream(target, files.stream(source));
  const frame = { size: written.size, unpacked: written.size };
  return { name: path.basename(target), ...written, entries: 1, frames: [frame] };
}

/** Our own h1 of the zip, not the one that go wrote beside it. */
async function demandVouched(
  part: Part,
  module: Version,
  wanted: string | undefined,
  pool: Pool,
  bundle: string,
): Promise<void> {
  const [fact] = await pool.read(bundle, [part.name], true, part.name);
  const came = fact?.note.split(" ")[1];
  if (wanted === undefined || came !== wanted) {
    throw new OfflineError(
      "SUM_ALTERED",
      `toolchain: ${keyOf(module)}: the checksum database says ${wanted ?? "nothing"}, the module proxy gave ${came ?? "nothing"}`,
      { hint: "do not run it: ask who runs the module proxy, and compare with another one" },
    );
  }
}
