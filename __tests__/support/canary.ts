import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { Step } from "./step.ts";

/** Secrets that are to be seen nowhere, as they are in clear; `ann` is who sends them. */
export const canaries = {
  password: "p@ss/w0rd:Canary+1",
  user: "canaryUserT0ken2345678",
  path: "canaryPathT0ken34567890",
  query: "canary query t0ken&4",
  netrc: "canary-netrc-5!",
  httpProxy: "canary=http~proxy#6",
  goEnv: "canary-go-env%7",
  goauth: "canaryGoauthT0ken8901",
  sumdb: "canary_sumdb_9",
};

const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/=+$/, "");

/** In whichever way somebody may write it. */
function forms(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  const inUserinfo = encoded.replace(/%(?:2B|26|3D)/g, decodeURIComponent);
  return [
    secret,
    encoded,
    inUserinfo,
    encoded.toLowerCase(),
    encodeURIComponent(encoded),
    new URLSearchParams({ a: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    base64(secret),
    base64(`ann:${secret}`),
    base64(`${secret}:`),
    Buffer.from(secret).toString("hex"),
  ];
}

/** Which canaries stand in a text, in any form, also behind the escapes of HTML. */
export function seen(text: string): string[] {
  const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return Object.entries(canaries).flatMap(([name, secret]) =>
    forms(secret).some((form) => text.includes(form) || plain.includes(form)) ? [name] : [],
  );
}

/** Which canaries stand in some file or name below a folder, compressed or not: `name: canary`. */
export async function seenBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found = entries.filter((each) => each.isFile());
  const all = await Promise.all(
    found.map(async (each) => {
      const bytes = await readFile(join(each.parentPath, each.name));
      const text = [each.name, bytes.toString("latin1"), unpacked(each.name, bytes)].join("\n");
      return seen(text).map((name) => `${each.name}: ${name}`);
    }),
  );
  return all.flat();
}

function unpacked(name: string, bytes: Buffer): string {
  return name.endsWith(".zst") ? zstdDecompressSync(bytes).toString("latin1") : "";
}

/** All that a step leaves for others to read, but for what only the runner reads: values it masks and those it exports. */
export async function outputOf(step: Step): Promise<string> {
  const log = step.log.replace(/^::add-mask::.*\n/gm, "");
  const report = step.outputs.get("report");
  const written = report === undefined ? "" : await readFile(report, "utf8");
  const values = [...step.outputs, ...step.state].flat();
  return [log, step.summary, written, ...values].join("\n");
}
