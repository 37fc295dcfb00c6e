import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { OfflineError } from "../errors.ts";
import { compareText } from "../module/version.ts";
import { Fields } from "./fields.ts";
import * as json from "./json.ts";
import * as manifests from "./manifest.ts";
import { purl } from "./purl.ts";

/**
 * Who packed a bundle, where and of what: an in-toto Statement v1 with a SLSA provenance v1, in canonical JSON. Its
 * subjects are checksums.json and every part that it names. https://slsa.dev/spec/v1.0/provenance;
 * https://github.com/in-toto/attestation, spec/v1/statement.md.
 */
const statementType = "https://in-toto.io/Statement/v1";
/** What the predicate is. */
export const predicateType = "https://slsa.dev/provenance/v1";
/** How packing is done: what externalParameters and resolvedDependencies hold. */
export const buildType = "urn:go-offline:pack:v1";
/** The type of a statement's bytes in an envelope. */
export const payloadType = "application/vnd.in-toto+json";

/** The file of a bundle's provenance: the statement in an envelope; see dsse.ts. */
export const fileName = "provenance.sigstore.json";

/** What a statement says beyond the manifest. Times in seconds since 1970. */
export interface Facts {
  readonly manifest: manifests.Manifest;
  /** Where the repository lies, such as `https://github.com`. */
  readonly server: string | undefined;
  /** Who vouches for the run: a URI, such as that of the workflow's file, or of the runner. */
  readonly builder: string;
  /** Names the one run, attempt included. */
  readonly invocation: string | undefined;
  readonly started: number | undefined;
  readonly finished: number | undefined;
}

/** A file and the sha256 that a statement gives it. */
export interface Subject {
  readonly name: string;
  readonly sha256: string;
}

/** The last second that RFC 3339 can write. */
const lastSecond = 253_402_300_799;
const hint =
  "this provenance is of another bundle, or was edited: take the bundle from another store, or pack again";

/** The statement's bytes: the same for the same facts. */
export function statement(facts: Facts): Uint8Array {
  const { manifest } = facts;
  const own = {
    name: manifests.fileName,
    sha256: hash("sha256", manifests.encode(manifest), "hex"),
  };
  const files = [own, ...manifest.parts].toSorted((a, b) => compareText(a.name, b.name));
  const text = json.encode({
    _type: statementType,
    subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          repository: manifest.source.repository,
          ref: manifest.source.ref,
          workflow: manifest.source.workflow,
        },
        resolvedDependencies: [...source(facts), go(manifest), ...inputs(manifest)],
      },
      runDetails: {
        builder: { id: facts.builder },
        metadata: {
          invocationId: facts.invocation,
          startedOn: time(facts.started),
          finishedOn: time(facts.finished),
        },
      },
    },
  });
  return Buffer.from(text);
}

/**
 * What a statement vouches for. Throws BAD_SIGNATURE for what is not a statement as `statement` writes it. It says
 * nothing of who wrote it: the envelope's signature is checked before.
 */
export function subjects(bytes: Uint8Array): readonly Subject[] {
  const value = json.decode(Buffer.from(bytes).toString());
  if (!json.isObject(value)) {
    throw refused("wanted a statement in canonical JSON, got another text");
  }
  const root = new Fields(value, "", refused);
  root.text("_type", exactly(statementType));
  root.text("predicateType", exactly(predicateType));
  root.object("predicate").object("buildDefinition").text("buildType", exactly(buildType));
  const all = root.list("subject").map((fields) => {
    const digest = fields.object("digest");
    const subject = {
      name: fields.text("name", /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/),
      sha256: digest.text("sha256", /^[0-9a-f]{64}$/),
    };
    digest.done();
    fields.done();
    return subject;
  });
  root.done();
  return all;
}

/**
 * That a statement is of this bundle: checksums.json and all its parts, and nothing else. Throws BAD_SIGNATURE with what
 * differs.
 */
export function demandSubjects(bytes: Uint8Array, manifest: manifests.Manifest): void {
  const wanted = lines(subjects(statement({ ...nobody, manifest })));
  const came = lines(subjects(bytes));
  const length = Math.max(wanted.length, came.length);
  const at = Array.from({ length }).findIndex((_, index) => wanted[index] !== came[index]);
  if (at >= 0) {
    const [needed = "no more", got = "no more"] = [wanted[at], came[at]];
    throw refused(`field subject[${at}]: wanted ${needed}, got ${got}`);
  }
}

function lines(all: readonly Subject[]): string[] {
  return all.map(({ name, sha256 }) => `${name} with sha256 ${sha256}`);
}

const nobody = {
  server: undefined,
  builder: "",
  invocation: undefined,
  started: undefined,
  finished: undefined,
};

/** The commit that was packed, at its repository where that is known. */
function source({ manifest, server }: Facts): json.JsonObject[] {
  const { repository, ref, commit } = manifest.source;
  if (commit === undefined) {
    return [];
  }
  const at = ref === undefined ? "" : `@${ref}`;
  const uri =
    server === undefined || repository === undefined
      ? undefined
      : `git+${server}/${repository}${at}`;
  return [{ name: "source", uri, digest: { gitCommit: commit } }];
}

function go({ go: version }: manifests.Manifest): json.JsonObject {
  return { name: version, uri: purl({ path: "std", version: version.replace(/^go/, "") }) };
}

function inputs(manifest: manifests.Manifest): json.JsonObject[] {
  return manifest.inputs
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}

function time(seconds: number | undefined): string | undefined {
  return seconds === undefined || seconds > lastSecond
    ? undefined
    : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(".", "\\.")}$`);
}

function refused(message: string): OfflineError {
  return new OfflineError("BAD_SIGNATURE", `bundle: provenance: ${message}`, { hint });
}
