import { createHash } from "node:crypto";
import { field, text } from "./fields.ts";
import { json, refuse, type Reply } from "./reply.ts";
import { signedUrl, type Artifact, type State } from "./state.ts";

/**
 * ArtifactService, the Twirp half that the runner's own token reaches. Shapes: what @actions/artifact 6.2 sends and
 * takes; rules: GitHub's documentation on workflow artifacts.
 */
const ninetyDays = 90 * 86_400_000;

// A guess: the real list is not published. GitHub refuses some types (.xlsx, .7z) for artifacts that are not zipped.
const mediaTypes = new Set([
  "application/gzip",
  "application/json",
  "application/octet-stream",
  "application/pdf",
  "application/x-tar",
  "application/zip",
  "text/html",
  "text/markdown",
  "text/plain",
]);

/** The name under which an artifact is downloaded. */
export function fileName({ mime, name }: Artifact): string {
  return mime === "application/zip" ? `${name}.zip` : name;
}

function inRun(state: State, body: unknown): Artifact[] {
  const run = text(body, "workflow_run_backend_id");
  return [...state.artifacts.values()].filter((artifact) => artifact.run === run);
}

/** Reserves a name in the run. */
export function createArtifact(state: State, body: unknown): Reply {
  const mime = text(body, "mime_type");
  const name = text(body, "name");
  if (Number(field(body, "version")) >= 7 && !mediaTypes.has(mime)) {
    const said = "mime_type a valid mime_type is required for this artifact version";
    return refuse(400, "invalid_argument", said);
  }
  if (inRun(state, body).some((each) => each.name === name)) {
    const said = "an artifact with this name already exists on the workflow run";
    return refuse(409, "already_exists", said);
  }
  const expires = Date.parse(text(body, "expires_at"));
  const artifact: Artifact = {
    id: ++state.sequence,
    run: text(body, "workflow_run_backend_id"),
    job: text(body, "workflow_job_run_backend_id"),
    name,
    mime: mime || "application/zip",
    created: Date.now(),
    expires: Number.isNaN(expires) ? Date.now() + ninetyDays : expires,
    digest: null,
    done: false,
    size: 0,
  };
  state.artifacts.set(artifact.id, artifact);
  const url = signedUrl(state, `a${artifact.id}`, "w", fileName(artifact));
  return json(200, { ok: true, signed_upload_url: url });
}

/** Makes an artifact whose bytes are there one that is found. */
export function finalizeArtifact(state: State, body: unknown): Reply {
  const name = text(body, "name");
  const artifact = inRun(state, body).find((each) => each.name === name && !each.done);
  if (artifact === undefined) {
    return refuse(404, "not_found", "artifact not found");
  }
  const bytes = state.bytes(`a${artifact.id}`);
  if (bytes === undefined) {
    return refuse(400, "failed_precondition", "no content");
  }
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if ((text(body, "hash") || digest) !== digest) {
    return refuse(400, "invalid_argument", "hash mismatch");
  }
  if (Number(field(body, "size")) !== bytes.length) {
    return refuse(400, "invalid_argument", "size mismatch");
  }
  Object.assign(artifact, { done: true, size: bytes.length, digest });
  return json(200, { ok: true, artifact_id: String(artifact.id) });
}

/** The artifacts of the run. */
export function listArtifacts(state: State, body: unknown): Reply {
  const name = text(body, "name_filter");
  const id = text(body, "id_filter");
  const wanted = inRun(state, body).filter(
    (artifact) =>
      artifact.done &&
      (name || artifact.name) === artifact.name &&
      (id || String(artifact.id)) === String(artifact.id),
  );
  return json(200, { artifacts: wanted.map(listed) });
}

/** The address of an artifact's bytes; a run that was repeated may have some twice, each of another job. */
export function getSignedArtifactUrl(state: State, body: unknown): Reply {
  const name = text(body, "name");
  const job = text(body, "workflow_job_run_backend_id");
  const artifact = inRun(state, body).find(
    (each) => each.name === name && each.job === job && each.done,
  );
  return artifact === undefined
    ? refuse(404, "not_found", "artifact not found")
    : json(200, { signed_url: signedUrl(state, `a${artifact.id}`, "r", fileName(artifact)) });
}

function listed(artifact: Artifact) {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: new Date(artifact.created).toISOString(),
    digest: artifact.digest,
  };
}
