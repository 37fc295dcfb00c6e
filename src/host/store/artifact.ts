import { link } from "node:fs/promises";
import * as path from "node:path";
import { fileFailure } from "../failure.ts";
import * as files from "../files.ts";
import { context, field } from "../github.ts";
import { artifactName, lastBefore, manifestName } from "./artifact-name.ts";
import { explain } from "./client-words.ts";
import type { Manners } from "./manners.ts";
import { refused, results, type Results } from "./results.ts";
import {
  nothing,
  type Candidate,
  type Found,
  type How,
  type Kept,
  type Piece,
  type Query,
  type Sealed,
  type Source,
  type Target,
} from "./store.ts";
import { Downloads, receive, receiveNamed } from "./transfer.ts";
import { demandEvent } from "./trust.ts";

/**
 * Bundles among the artifacts of this very run: an artifact for each file, not zipped. Sent by the official client;
 * brought without it, as it neither limits what it writes nor refuses what has another digest.
 */
export function artifact(manners: Manners): Source & Target {
  const downloads = new Downloads();
  return {
    word: manners.word,
    find: (query, how) => find(query, how, manners, downloads),
    put: (bundle) => put(bundle, manners),
    close: () => downloads.remove(),
  };
}

/** An artifact of this run; `run` and `job` are the ids that the service gives them. */
interface Own {
  readonly name: string;
  readonly sha256: string;
  readonly run: string;
  readonly job: string;
  /** GitHub's number of it, higher for a later one. */
  readonly id: number;
}

async function find(
  query: Query,
  how: How,
  manners: Manners,
  downloads: Downloads,
): Promise<Found> {
  if (how === "nearest") {
    return nothing;
  }
  const service = results("ArtifactService", await context(), manners);
  const own = await list(service, manners);
  const name = manifestName(query);
  const found = own.find((each) => each.name === name);
  return found === undefined
    ? nothing
    : { candidates: [candidate(query, found, own, service, manners, downloads)], passedOver: [] };
}

function candidate(
  query: Query,
  manifest: Own,
  own: readonly Own[],
  service: Results,
  manners: Manners,
  downloads: Downloads,
): Candidate {
  const bring = (piece: Piece, found: Own) =>
    receive(piece, () => locate(found, service, manners), downloads, manners);
  return {
    reference: `artifact:${manifest.name} of this run`,
    remote: true,
    manifest: (most) =>
      bring({ name: "checksums.json", size: most, sha256: manifest.sha256 }, manifest),
    fetch: async (piece) => {
      const named = own.filter(({ name }) => name === artifactName(query, piece.name));
      const found = named.find(({ sha256 }) => sha256 === piece.sha256) ?? named[0];
      return found === undefined ? undefined : bring(piece, found);
    },
    attachment: async (name, most) => {
      const named = own.filter((each) => each.name === artifactName(query, name));
      const found = lastBefore(manifest, named);
      if (found === undefined) {
        return undefined;
      }
      const piece = { name, size: most, sha256: found.sha256 };
      return receiveNamed(piece, () => locate(found, service, manners), downloads, manners);
    },
  };
}

/** The run's artifacts, the newest first: a run that is repeated may have some twice. */
async function list(service: Results, { word }: Manners): Promise<Own[]> {
  const asked = {
    workflow_run_backend_id: service.ids.run,
    workflow_job_run_backend_id: service.ids.job,
  };
  const { fields, refusal } = await service.call("ListArtifacts", asked);
  if (refusal !== undefined) {
    throw refused(`${word}: ListArtifacts`, refusal);
  }
  const all = field(fields, "artifacts");
  const rows: readonly unknown[] = Array.isArray(all) ? all : [];
  return rows
    .toSorted((a, b) => Number(either(b, "database_id")) - Number(either(a, "database_id")))
    .flatMap((row) => {
      const text = (name: string) => {
        const value = either(row, name);
        return typeof value === "string" ? value : "";
      };
      const sha256 = /^sha256:([0-9a-f]{64})$/.exec(text("digest"))?.[1];
      return sha256 === undefined
        ? []
        : [
            {
              name: text("name"),
              sha256,
              run: text("workflow_run_backend_id"),
              job: text("workflow_job_run_backend_id"),
              id: Number(either(row, "database_id")),
            },
          ];
    });
}

/** A field of an answer: the service writes `signed_url` or `signedUrl`, and wraps some values. */
function either(row: unknown, name: string): unknown {
  const camel = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const value = field(row, name) ?? field(row, camel);
  return field(value, "value") ?? value;
}

async function locate(found: Own, service: Results, { word }: Manners): Promise<string> {
  const { fields, refusal } = await service.call("GetSignedArtifactURL", {
    workflow_run_backend_id: found.run,
    workflow_job_run_backend_id: found.job,
    name: found.name,
  });
  const url = either(fields, "signed_url");
  if (refusal !== undefined || typeof url !== "string" || !URL.canParse(url)) {
    throw refused(
      `${word}: GetSignedArtifactURL`,
      refusal ?? { status: 200, message: "no address" },
    );
  }
  return url;
}

async function put(bundle: Sealed, manners: Manners): Promise<Kept> {
  const { word } = manners;
  const about = await context();
  demandEvent(about.event, word);
  const service = results("ArtifactService", about, manners);
  const draft = files.temporary();
  const sent: string[] = [];
  const kept: string[] = [];
  try {
    // The manifest comes last: a bundle that is found is whole.
    for (const piece of [...bundle.parts, ...bundle.attachments, bundle.manifest]) {
      const file = path.join(draft.path, artifactName(bundle, piece.name));
      await giveName(path.join(bundle.folder, piece.name), file);
      const isNew = await upload(piece, file, service, manners);
      (isNew ? sent : kept).push(piece.name);
    }
  } finally {
    await draft.remove();
  }
  return { reference: `artifact:${manifestName(bundle)} of run ${about.run ?? "?"}`, sent, kept };
}

/** The client names an artifact after its file: a second name for the same bytes, or a copy where there are no links. */
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await files.copy(from, to);
  }
}

/** Whether the artifact is a new one. Names are unique in a run: what has one already must be the same bytes. */
async function upload(
  piece: Piece,
  file: string,
  service: Results,
  manners: Manners,
): Promise<boolean> {
  const { word, tell } = manners;
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const started = performance.now();
  let digest: string | undefined;
  try {
    const options = { skipArchive: true };
    const client = new DefaultArtifactClient();
    const made = await client.uploadArtifact(
      path.basename(file),
      [file],
      path.dirname(file),
      options,
    );
    digest = made.digest;
  } catch (error) {
    const failure = explain(error, `${word}: ${piece.name}`);
    if (failure.code !== "STORE_TAKEN") {
      throw failure;
    }
    const there = (await list(service, manners)).find((each) => each.name === path.basename(file));
    if (there?.sha256 !== piece.sha256) {
      throw failure;
    }
    tell({ kind: "kept", store: word, file: piece.name, bytes: piece.size });
    return false;
  }
  if (digest !== undefined && digest !== piece.sha256) {
    throw fileFailure(`sending ${file}`, new Error("its bytes changed meanwhile"));
  }
  const milliseconds = performance.now() - started;
  const { name: part, size: bytes } = piece;
  tell({ kind: "sent", store: word, file: part, bytes, milliseconds, resumed: 0 });
  return true;
}
