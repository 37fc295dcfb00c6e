import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { start } from "./process.ts";
import { onPath } from "./tools.ts";

/** Where apt finds a Debian mirror, and by which keys it trusts it, if its sources say that. */
interface Mirror {
  readonly address: string;
  readonly keys: string | undefined;
}

/**
 * Fetches Debian's package of cosign out of a suite, with the machine's own apt, and unpacks it into `target`: neither
 * root nor the machine's lists are needed, and nothing is installed. Throws an Error that says what is missing.
 */
export async function fetchPackage(suite: string, target: string): Promise<void> {
  const mirror = await debianMirror();
  if (mirror === undefined) {
    throw new Error("apt knows no Debian mirror");
  }
  // Beside the target, so that one rename brings it in: two test files may fetch at once.
  await mkdir(target, { recursive: true });
  const folder = await mkdtemp(join(dirname(target), "fetch-"));
  try {
    const options = await privateApt(folder, mirror, suite);
    await order(folder, ["apt-get", ...options, "update"]);
    await order(folder, ["apt-get", ...options, "download", "cosign"]);
    const name = (await readdir(folder)).find((each) => each.endsWith(".deb")) ?? "cosign.deb";
    await order(folder, ["dpkg-deb", "--extract", name, "out"]);
    await rename(join(folder, "out/usr/bin/cosign"), join(target, "cosign"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first Debian mirror in apt's own sources, in either of their two formats. */
async function debianMirror(): Promise<Mirror | undefined> {
  const lines = await sources();
  for (const text of lines) {
    const [, address] =
      /(?:^URIs:|^deb(?: +\[[^\]]*\])?) +(\S+\/debian(?:\.list)?)\/?(?:\s|$)/m.exec(text) ?? [];
    if (address !== undefined) {
      return { address, keys: /signed-by(?:: *|=)(\/[^\s\],]+)/i.exec(text)?.[1] };
    }
  }
  return undefined;
}

/** A stanza each of apt's `.sources` files, and a line each of its `.list` files. */
async function sources(): Promise<readonly string[]> {
  const folder = "/etc/apt/sources.list.d";
  const names = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const files = [
    "/etc/apt/sources.list",
    ...names.filter((name) => /\.(?:list|sources)$/.test(name)),
  ];
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, "utf8").catch(() => "");
      return text.split(file.endsWith(".sources") ? /\n\s*\n/ : "\n");
    }),
  );
  return found.flat();
}

/** Options that let apt work in a folder of its own, on one suite of one mirror, and give up early. */
async function privateApt(
  folder: string,
  mirror: Mirror,
  suite: string,
): Promise<readonly string[]> {
  const keys = mirror.keys === undefined ? "" : `[signed-by=${mirror.keys}] `;
  await writeFile(join(folder, "list"), `deb ${keys}${mirror.address} ${suite} main\n`);
  await mkdir(join(folder, "state/lists/partial"), { recursive: true });
  await mkdir(join(folder, "cache/archives/partial"), { recursive: true });
  const settings = [
    `Dir::Etc::sourcelist=${join(folder, "list")}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State=${join(folder, "state")}`,
    `Dir::Cache=${join(folder, "cache")}`,
    "Acquire::Languages=none",
    "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
    "Acquire::Retries=0",
    "Acquire::http::Timeout=15",
    "APT::Sandbox::User=root",
    "APT::Update::Error-Mode=any",
  ];
  return ["-qq", ...settings.flatMap((setting) => ["-o", setting])];
}

/** Runs a command; its first line of complaint is the error. */
async function order(directory: string, [command = "", ...args]: readonly string[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };
  if ((await onPath(command)).length === 0) {
    throw new Error(`${command} is not installed`);
  }
  const { status, log } = await start({ command, args, directory, environment }).ended;
  if (status !== 0) {
    const complaint = log.split("\n").find((line) => /^(?:E:|\S+: error)/.test(line));
    throw new Error(`${command}: ${complaint ?? `status ${status}`}`);
  }
}
