// What a signature costs in restore: the same vendor part, unsigned, signed with a key, and signed by a workflow without one.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { issuer, sigstore, subject } from "../lib/__tests__/support/sigstore.js";
import { fresh, sweep } from "./place.js";
import { inTurn } from "./rounds.js";
import { ours, runner } from "./sets.js";

const password = { GO_OFFLINE_PASSWORD: "for a measurement" };

/** Restores of a set, by who signed: `unsigned`, `key`, `keyless`; and from `judged` on, with milliseconds by name. */
export async function signatures(set, rounds) {
  const at = (name) => join(set.work, name);
  const by = runner(set);
  const instance = await sigstore();
  try {
    const kinds = await kindsOf(by, at, instance);
    for (const [name, { flags, variables }] of kinds) {
      const pack = ["pack", "--to", `dir:${at(name)}`, "--modcache", at("modcache")];
      trust(at, kinds.get(name));
      await ours(by, [...pack, "--parts", "vendor", ...flags], variables);
    }
    const ways = new Map([...kinds].map(([name, kind]) => [name, way(at, name, kind)]));
    return await inTurn(ways, rounds, (watch) => runner(set, watch));
  } finally {
    sweep(at("project/.github"));
    await instance.close();
  }
}

async function kindsOf(by, at, instance) {
  fresh(at("keys"));
  await ours(by, ["keygen", "--out", at("keys")], password);
  const publicKey = readFileSync(at("keys/cosign.pub"), "utf8");
  const notBefore = new Date(Date.now() - 86_400_000).toISOString().replace(/\.\d+/, "");
  const key = { name: "release", publicKey, notBefore, status: "active" };
  const identity = { name: "pack", identity: subject, issuer, repositoryId: "1001" };
  return new Map([
    ["unsigned", { flags: [], variables: {} }],
    [
      "key",
      {
        flags: ["--signing-key", at("keys/cosign.key")],
        variables: password,
        trust: { keys: [key] },
      },
    ],
    [
      "keyless",
      {
        flags: ["--keyless"],
        variables: instance.variables(),
        trust: { identities: [identity], trustedRoot: ".github/trusted_root.json" },
        root: instance.root(),
      },
    ],
  ]);
}

function way(at, name, kind) {
  const args = ["restore", "--emergency", "true", "--from", `dir:${at(name)}`];
  const clean = () => ["project/vendor", "state"].forEach((each) => sweep(at(each)));
  return {
    before: () => {
      clean();
      trust(at, kind);
    },
    way: async (by) => {
      await ours(by, args, { GOPROXY: "off" });
    },
    after: clean,
  };
}

/** The trust file that such a bundle has to satisfy, in its place; none for the unsigned one. */
function trust(at, { trust: fields, root }) {
  sweep(at("project/.github"));
  if (fields !== undefined) {
    const folder = fresh(at("project/.github"));
    writeFileSync(join(folder, "go-offline.json"), JSON.stringify({ version: 1, ...fields }));
    writeFileSync(join(folder, "trusted_root.json"), root ?? "");
  }
}
