import { OfflineError } from "../errors.ts";
import { pause } from "../host/patience.ts";
import { during } from "../host/progress.ts";
import type { Examination } from "../outage/examination.ts";
import * as decide from "./decision.ts";
import { examine, type Examined } from "./doctor.ts";
import { download, type Download } from "./network.ts";
import type { Project } from "./project.ts";
import { restore, restoreUnless, withoutBundle, type Came, type RestoreOrder } from "./restore.ts";
import type { Restored } from "./restored.ts";

/**
 * `auto`: a bundle of this very go.mod and go.sum is used at once; else the network if it is healthy; else the nearest
 * bundle. `true`: the network is never touched for modules. `false`: a bundle is never used.
 */
export type Emergency = "auto" | "true" | "false";

/** What the dependencies came from, and why. */
export type Outcome = { readonly decision: decide.Decision } & (
  | { readonly mode: "bundle"; readonly restored: Restored }
  | ({ readonly mode: "network"; readonly downloaded: Downloaded } & Omit<
      Extract<Came, { kind: "unwanted" }>,
      "kind"
    >)
);

/** What go brought over the network. */
export type Downloaded = Extract<Download, { kind: "done" }>;

/** Brings a project's dependencies, from a bundle or over the network. Throws what either throws, with the decision in it. */
export async function bring(order: RestoreOrder, emergency: Emergency): Promise<Outcome> {
  if (emergency === "true") {
    return { decision: decide.told(), mode: "bundle", restored: await restore(order) };
  }
  const doctor = new Doctor();
  try {
    return emergency === "auto" ? await automatic(order, doctor) : await alone(order, doctor);
  } catch (error) {
    throw decide.withEvidence(error, await doctor.evidence(0));
  }
}

async function automatic(order: RestoreOrder, doctor: Doctor): Promise<Outcome> {
  const came = await restoreUnless(
    { ...order, proxy: () => doctor.serving() },
    {
      begin: (project) => doctor.begin(project),
      wantsNearest: async (project) => !(await isOverNetwork(order, project, doctor)),
    },
  );
  if (came.kind === "unwanted") {
    return network(came, false, await doctor.evidence(0));
  }
  const { restored } = came;
  const evidence = await doctor.evidence(grace);
  return { decision: decide.forBundle(restored.bundle.exact, evidence), mode: "bundle", restored };
}

async function alone(order: RestoreOrder, doctor: Doctor): Promise<Outcome> {
  const came = await withoutBundle(order, async (project) => {
    doctor.begin(project);
    await doctor.demandUnblocked();
    // Also in an outage: it may be over, and go may have in its module cache what nobody gives it now.
    if ((await doctor.watch(overNetwork(order, project))).kind === "outage") {
      throw decide.down(await doctor.evidence(0));
    }
  });
  return network(came, true, await doctor.evidence(0));
}

/** Whether go brought everything over the network; false for an outage. Throws what is none. */
async function isOverNetwork(
  order: RestoreOrder,
  project: Project,
  doctor: Doctor,
): Promise<boolean> {
  const health = await doctor.demandUnblocked();
  return health === undefined || health === "outage" || health === "off"
    ? false
    : (await doctor.watch(overNetwork(order, project))).kind === "done";
}

/** How much go has brought of how much is not known: the user's module cache may have most of it. */
async function overNetwork({ timeout, progress }: RestoreOrder, project: Project) {
  return during(progress, "go mod download: over the network", () => download(project, timeout));
}

function network(
  { stores, variables, replaced }: Extract<Came, { kind: "unwanted" }>,
  isAlone: boolean,
  evidence: decide.Evidence,
): Outcome {
  const { download: downloaded } = evidence;
  if (downloaded?.kind !== "done") {
    throw decide.down(evidence);
  }
  const decision = decide.forNetwork(isAlone, evidence);
  return { decision, mode: "network", downloaded, stores, variables, replaced };
}

/** Milliseconds that the doctor still has when a bundle of this very go.sum is in its place. */
const grace = 1_000;

/** The doctor at work, beside a restore. */
class Doctor {
  readonly #stop = new AbortController();
  #examining: Promise<Examined | undefined> = Promise.resolve(undefined);
  #download: Download | undefined;

  begin(project: Project): void {
    this.#examining = examine(project, this.#stop.signal).catch((error: unknown) => {
      // Then a bundle may still have one.
      if (error instanceof OfflineError && error.code === "GO_NOT_FOUND") {
        return undefined;
      }
      throw error;
    });
    // It runs beside everything else; until it is awaited, its failure must not end the process.
    this.#examining.catch(() => undefined);
  }

  /** Undefined where there is no go to ask with. Throws NO_PASSAGE for what somebody has to look at first. */
  async demandUnblocked(): Promise<Examination["health"] | undefined> {
    const examination = (await this.#examining)?.examination;
    if (examination?.health === "blocked") {
      throw decide.blocked(examination);
    }
    return examination?.health;
  }

  /** The entry of GOPROXY that may be asked for what bundles lack. */
  async serving(): Promise<string | undefined> {
    return (await this.#examining)?.serving;
  }

  async watch(downloading: Promise<Download>): Promise<Download> {
    this.#download = await downloading;
    return this.#download;
  }

  /** What is known after so many milliseconds at the latest. */
  async evidence(milliseconds: number): Promise<decide.Evidence> {
    const ended = new AbortController();
    const known = this.#examining
      .then((found) => found?.examination)
      .catch(() => undefined)
      .finally(() => {
        ended.abort();
      });
    await pause(milliseconds, ended.signal);
    this.#stop.abort();
    return { examination: await known, download: this.#download };
  }
}
