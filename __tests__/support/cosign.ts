import { mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fetchPackage } from "./cosign-package.ts";
import { start, succeed, type Ended } from "./process.ts";
import type { Sandbox, Variables } from "./sandbox.ts";
import { onPath, runs } from "./tools.ts";

/** The two majors that people have. They differ in flags and defaults, and in what they check. */
export type Major = "2" | "3";

/** A stock cosign, or why there is none. */
type Found = { readonly path: string } | { readonly missing: string };

/** A trusted root that trusts nobody: cosign 2 asks the network for another where none is given, also for a key. */
export const emptyRoot = `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}\n`;

/** Debian's suite that has this major, and what `go install` builds. */
const origins = {
  "2": { suite: "trixie", module: "github.com/sigstore/cosign/v2/cmd/cosign@v2.6.3" },
  "3": { suite: "sid", module: "github.com/sigstore/cosign/v3/cmd/cosign@v3.1.1" },
};
const cache = resolve("node_modules/.cache/cosign");
/** For how long a failed search is believed, in ms: the other test files ask as well. */
const memory = 600_000;

/**
 * The path of a stock cosign of this major: the one that COSIGN_2 or COSIGN_3 names, the one on PATH, the one that was
 * fetched before, else Debian's own package, fetched now; with GO_OFFLINE_COSIGN=install, else one that go builds. Where
 * there is none it says so in one line on stdout, and gives undefined: who asks skips its tests.
 */
export async function cosign(major: Major): Promise<string | undefined> {
  const found = await look(major);
  if ("path" in found) {
    return found.path;
  }
  process.stdout.write(`Skipped: no cosign ${major}: ${found.missing}\n`);
  return undefined;
}

/** Runs cosign in a folder of the sandbox, with an empty home and every way to the network shut. */
export function run(
  box: Sandbox,
  path: string,
  folder: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<Ended> {
  const shut = "http://127.0.0.1:1";
  const environment = {
    PATH: box.environment["PATH"] ?? "",
    HOME: box.path("empty-home"),
    TMPDIR: box.path("tmp"),
    HTTPS_PROXY: shut,
    HTTP_PROXY: shut,
    ...variables,
  };
  return start({ command: path, args, directory: box.path(folder), environment }).ended;
}

/** For each major that is there, a folder of the sandbox in which it goes by its own name. */
export async function byName(
  box: Sandbox,
  paths: Readonly<Record<Major, string | undefined>>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [major, path] of Object.entries(paths)) {
    if (path !== undefined) {
      const folder = box.path(`with-cosign-${major}`);
      await mkdir(folder, { recursive: true });
      await symlink(path, join(folder, "cosign"));
      found.set(major, folder);
    }
  }
  return found;
}

async function look(major: Major): Promise<Found> {
  const named = process.env[`COSIGN_${major}`];
  if (named !== undefined && named !== "") {
    const came = await majorOf(named);
    return came === major ? { path: named } : { missing: `COSIGN_${major} is ${came ?? "none"}` };
  }
  const target = join(cache, major);
  for (const path of [...(await onPath("cosign")), join(target, "cosign")]) {
    if ((await majorOf(path)) === major) {
      return { path };
    }
  }
  return obtain(major, target);
}

/** Fetches a cosign, and remembers for a while that it could not be had. */
async function obtain(major: Major, target: string): Promise<Found> {
  const note = join(cache, `${major}.missing`);
  const written = await stat(note).catch(() => undefined);
  if (written !== undefined && Date.now() - written.mtimeMs < memory) {
    return { missing: await readFile(note, "utf8") };
  }
  const reasons: string[] = [];
  for (const way of process.env["GO_OFFLINE_COSIGN"] === "install" ? [fetch, install] : [fetch]) {
    try {
      await way(major, target);
      const path = join(target, "cosign");
      const came = await majorOf(path);
      if (came === major) {
        await rm(note, { force: true });
        return { path };
      }
      reasons.push(`cosign ${came ?? "of no known major"} came`);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  await mkdir(cache, { recursive: true });
  await writeFile(note, reasons.join("; "));
  return { missing: reasons.join("; ") };
}

function fetch(major: Major, target: string): Promise<void> {
  return fetchPackage(origins[major].suite, target);
}

async function install(major: Major, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await succeed({
    command: "go",
    args: ["install", origins[major].module],
    directory: target,
    environment: { ...process.env, GOBIN: target, GOFLAGS: "", GOWORK: "off", GOTOOLCHAIN: "auto" },
  });
}

/** The major that a cosign says of itself; Debian's says `devel`, and is told by the flags that its help shows. */
async function majorOf(path: string): Promise<string | undefined> {
  if (!(await runs(path))) {
    return undefined;
  }
  const [, said] = /"gitVersion": *"v(\d+)\./.exec(await say(path, ["version", "--json"])) ?? [];
  if (said !== undefined) {
    return said;
  }
  const help = await say(path, ["sign-blob", "--help"]);
  if (help.includes("--use-signing-config=true")) {
    return "3";
  }
  return help.includes("--output-signature=''") ? "2" : undefined;
}

async function say(path: string, args: readonly string[]): Promise<string> {
  const order = { command: path, args, directory: ".", environment: { HOME: "/nonexistent" } };
  const { stdout } = await start(order).ended;
  return stdout;
}
