import { failed, held, open, type Facts, type Findings } from "./finding.ts";
import type { Trust } from "./trust.ts";

/** The repository that runs this, as far as it is known: `owner/name`, and GitHub's number of it. */
export interface Own {
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
}

/**
 * Whether a bundle is of the repository that the trust file names, else of this one. GitHub's names know no case. The number
 * outlives a change of name, and a repository that took over a name has another one.
 */
export function origin(facts: Facts, trust: Trust, own: Own): Findings {
  const wanted = trust.repository;
  if (wanted === undefined) {
    return ofThisOne(facts, own);
  }
  if (!same(facts.repository, wanted)) {
    return another(wanted, facts.repository ?? "none");
  }
  return same(wanted, own.repository) && numbers(facts, own) === false
    ? another(wanted, usurper(facts))
    : held(`repository: ${wanted}, as the trust file says`);
}

function ofThisOne(facts: Facts, own: Own): Findings {
  const { repository: here = "this repository" } = own;
  switch (numbers(facts, own)) {
    case true:
      return held(`repository: ${here}, by its number`);
    case false:
      return another(
        here,
        same(facts.repository, here) ? usurper(facts) : (facts.repository ?? usurper(facts)),
      );
    case undefined:
      break;
  }
  if (own.repository === undefined || facts.repository === undefined) {
    return open("repository: the bundle or this machine does not say which one it is");
  }
  return same(facts.repository, here)
    ? held(`repository: ${here}`)
    : another(here, facts.repository);
}

function another(wanted: string, came: string): Findings {
  return failed({
    check: "repository",
    code: "REPLAYED",
    reason: `wanted a bundle of ${wanted}, got one of ${came}`,
    hint: 'take a bundle that was packed there; if this one is meant, the trust file says so: "repository": "owner/name"',
  });
}

function usurper({ repositoryId }: Facts): string {
  return `another repository, with number ${repositoryId}`;
}

/** Whether the two numbers are one; undefined where one is not known. */
function numbers(facts: Facts, own: Own): boolean | undefined {
  return facts.repositoryId === undefined || own.repositoryId === undefined
    ? undefined
    : facts.repositoryId === own.repositoryId;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
