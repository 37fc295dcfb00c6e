import { copyBundle, editManifest, type Bundle } from "./bundle-edit.ts";
import { modules, small } from "./example.ts";
import { serve } from "./goproxy.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { sandbox, type Sandbox } from "./sandbox.ts";
import { signBundle, signer, type Signer } from "./signer.ts";

/** A project with a trust file that knows two keys, and a bundle of it to do something to. */
export interface SignedSite {
  readonly box: Sandbox;
  readonly project: string;
  readonly mine: Signer;
  readonly next: Signer;
  readonly stranger: Signer;
  /** That of the run that restores. */
  readonly variables: Readonly<Record<string, string>>;
  /** A new copy of the bundle, unsigned, in the folder `bundle`; the trust file is the usual one again. */
  renew(): Promise<Bundle>;
  /** Writes the trust file; what a key has goes to the first. */
  trust(fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** Signs with the first key, and does something then. */
  signed(bundle: Bundle, then: () => Promise<unknown>): Promise<void>;
  /** Changes where the manifest says that it was packed. */
  source(bundle: Bundle, fields: object): Promise<void>;
  restore(more?: readonly string[]): Promise<Refusal>;
  /** What a restore says that goes well; it is left again. */
  restored(more?: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

/** The project is packed once, with no key. */
export async function signedSite(): Promise<SignedSite> {
  const proxy = await serve(modules);
  const box = await sandbox(proxy.variables);
  const project = "project";
  await box.project(project, small);
  await box.pack(project, "bundles");
  const [mine, next, stranger] = [signer(), signer(), signer()];
  const variables = {
    GOPROXY: "off",
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_REPOSITORY_ID: "77",
  };
  const args = ["restore", "--emergency", "true", "--from", `dir:${box.path("bundle")}`];
  const trust: SignedSite["trust"] = (fields) =>
    box.write(project, { ".github/go-offline.json": trustFile(fields, mine, next) });
  return {
    box,
    project,
    mine,
    next,
    stranger,
    variables,
    trust,
    renew: async () => {
      await trust({});
      return copyBundle(box, "bundles", "bundle");
    },
    signed: async (bundle, then) => {
      await signBundle(box, bundle, mine);
      await then();
    },
    source: (bundle, fields) =>
      editManifest(bundle, (manifest) => ({
        ...manifest,
        source: { ...Object(manifest["source"]), ...fields },
      })),
    restore: (more = []) => refuse(box, project, [...args, ...more], variables),
    restored: async (more = []) => {
      const { status, log } = await box.cli(project, [...args, ...more], variables);
      await box.cli(project, ["env", "--leave"], variables);
      return status === 0 ? log : `status ${status}: ${log}`;
    },
    close: async () => {
      await box.remove();
      await proxy.close();
    },
  };
}

function trustFile(
  { status, notBefore, notAfter, ...fields }: Readonly<Record<string, unknown>>,
  mine: Signer,
  next: Signer,
): string {
  const start = "2026-01-01T00:00:00Z";
  const first = { status: status ?? "active", notBefore: notBefore ?? start, notAfter };
  return JSON.stringify({
    version: 1,
    keys: [
      { name: "release-2026", publicKey: mine.pem, ...first },
      { name: "next", publicKey: next.pem, status: "active", notBefore: start },
    ],
    waive: { checks: ["signature"], longest: "24h", approvers: ["@acme/release"] },
    ...fields,
  });
}
