import { OfflineError } from "../../errors.ts";

/** What started a run whose bundles may be stored and taken: nobody outside of the repository can. */
const trusted: readonly string[] = ["push", "schedule", "workflow_dispatch"];

/** A workflow run, as GitHub describes it. */
export interface Run {
  readonly id: number;
  readonly event: string;
  readonly branch: string;
  readonly repositoryId: number;
  /** Of the repository whose code ran: another one for a fork. */
  readonly headRepositoryId: number;
  readonly headRepository: string;
  /** Path of the workflow file, without a ref. */
  readonly path: string;
  readonly status: string;
  readonly conclusion: string;
  readonly commit: string;
}

/** An artifact of any run, as GitHub describes it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly expired: boolean;
  /** sha256 in hex; undefined where GitHub knows none. */
  readonly sha256: string | undefined;
  readonly run: number;
  readonly branch: string;
  readonly repositoryId: number;
  readonly headRepositoryId: number;
}

/** Where bundles may come from. */
export interface Origin {
  readonly repositoryId: number;
  readonly branch: string;
  /** Path of the workflow file: `.github/workflows/pack.yml`. */
  readonly path: string;
}

/**
 * Why a run's bundles are not taken; undefined for a run that is trusted. A fork's branch may be called main, a failed
 * run leaves artifacts too, and any workflow can upload any name: each is looked at.
 */
export function distrust(run: Run, origin: Origin): string | undefined {
  const { repositoryId, branch, path } = origin;
  const rules: readonly (readonly [boolean, string])[] = [
    [run.repositoryId === repositoryId, `it is a run of another repository (${run.repositoryId})`],
    [
      run.headRepositoryId === repositoryId,
      `it ran the code of another repository (${run.headRepository || run.headRepositoryId})`,
    ],
    [run.branch === branch, `it ran on ${run.branch}, not on ${branch}`],
    [trusted.includes(run.event), `it was started by ${run.event}, not by ${trusted.join(", ")}`],
    [run.path === path, `it is a run of ${run.path}, not of ${path}`],
    [run.status === "completed", `it has not ended (${run.status})`],
    [run.conclusion === "success", `it did not succeed (${run.conclusion || "no conclusion"})`],
  ];
  return rules.find(([isMet]) => !isMet)?.[1];
}

/** Why an artifact is not taken, whatever its run says; undefined for one that may be. */
export function reject(artifact: Artifact, { repositoryId, branch }: Origin): string | undefined {
  const rules: readonly (readonly [boolean, string])[] = [
    [artifact.repositoryId === repositoryId, "it is of a run of another repository"],
    [artifact.headRepositoryId === repositoryId, "its run ran the code of another repository"],
    [artifact.branch === branch, `its run was on ${artifact.branch}, not on ${branch}`],
    [!artifact.expired, "it has expired"],
    [artifact.sha256 !== undefined, "GitHub knows no digest of it"],
  ];
  return rules.find(([isMet]) => !isMet)?.[1];
}

/** Throws EVENT_REFUSED unless what started this run may store: absence is no pass. */
export function demandEvent(event: string | undefined, word: string): void {
  if (event === undefined || !trusted.includes(event)) {
    throw new OfflineError(
      "EVENT_REFUSED",
      `${word}: wanted a run that ${trusted.join(", ")} started, got ${event ?? "none that is named"}`,
      {
        hint: "pack for others on push, schedule or workflow_dispatch: what a pull request packs could be anybody's; dir:PATH works everywhere",
      },
    );
  }
}
