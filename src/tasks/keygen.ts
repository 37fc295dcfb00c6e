import * as path from "node:path";
import * as cosignKey from "../bundle/cosign-key.ts";
import { OfflineError } from "../errors.ts";
import * as files from "../host/files.ts";
import type { Pair } from "../report/keys.ts";

/** Gives the password of a key, when it is needed. */
type Password = () => Promise<string>;

/**
 * Makes a pair and writes `cosign.key` (0600) and `cosign.pub` into the folder `out`, both or none. Throws BAD_INPUT where one
 * of them is there: a private key that is overwritten is lost.
 */
export async function makePair({
  out,
  password,
}: {
  readonly out: string;
  readonly password: Password;
}): Promise<Pair> {
  const [privateFile, publicFile] = [path.join(out, "cosign.key"), path.join(out, "cosign.pub")];
  await demandNone([privateFile, publicFile]);
  const pair = await cosignKey.make(await password());
  await files.makeDirectory(out);
  await files.write(privateFile, pair.privateKey, 0o600);
  try {
    await files.write(publicFile, pair.publicKey);
  } catch (error) {
    await files.remove(privateFile);
    throw error;
  }
  const { publicKey, hint } = pair;
  return { made: { privateFile, publicFile }, hint, publicKey, created: Date.now() };
}

/** Opens a private key, also one that cosign made. Throws BAD_INPUT where there is none, BAD_KEY, BAD_CURVE, WRONG_PASSWORD. */
export async function openKey({
  key,
  password,
}: {
  readonly key: string;
  readonly password: Password;
}): Promise<Pair> {
  const bytes = await files.read(key);
  if (bytes === undefined) {
    throw new OfflineError("BAD_INPUT", `keygen: wanted a private key at ${key}, got no file`, {
      hint: "name a cosign.key, or make one: go-offline keygen",
    });
  }
  const text = bytes.toString("utf8");
  cosignKey.demandPrivate(text);
  const { hint, publicKey } = await cosignKey.open(text, await password());
  return { made: undefined, hint, publicKey, created: Date.now() };
}

async function demandNone(all: readonly string[]): Promise<void> {
  for (const file of all) {
    if (await files.exists(file)) {
      throw new OfflineError("BAD_INPUT", `keygen: wanted no file at ${file}, got one`, {
        hint: "name another folder with --out, or move that key away first: what it signed needs it",
      });
    }
  }
}
