import { OfflineError } from "../errors.ts";
import * as gosum from "../gosum/parse.ts";
import { keyOf } from "../module/gomod.ts";
import { lacking, type Lack } from "../proxy/lacking.ts";
import type { Broken } from "../proxy/proof.ts";
import { names } from "./gaps.ts";
import { demandSound, type Modules } from "./modules.ts";
import type { Project } from "./project.ts";
import type { Mending, Round } from "./repair.ts";
import { fetch, type Context, type Fetched } from "./spares.ts";

/** Placed modules, and what was looked for in vain: it is not looked for again. */
export interface State {
  readonly modules: Modules;
  readonly vain: ReadonlySet<string>;
}

/**
 * Brings sound zips in the place of broken ones, which are set aside already. A broken one that go.sum does not name has
 * no other witness than its own bundle's database, and is refused: BAD_MODULE. Undefined where none is broken.
 */
export async function mendBroken(
  modules: Modules,
  context: Context,
): Promise<Mending<State> | undefined> {
  const { broken } = modules.proof;
  if (broken.length === 0) {
    return undefined;
  }
  demandSound(broken.filter((each) => !isListed(context.project, each)));
  const keys = new Set(broken.map(({ module }) => keyOf(module)));
  const lacks = lacking(context.project.goSum, modules.proof).filter(({ module }) =>
    keys.has(keyOf(module)),
  );
  const fetched = await fetch(modules, lacks, context);
  return mending(
    {
      cause: `a broken zip: ${broken.map(({ why }) => why).join("; ")}`,
      action: "set aside, and looked for elsewhere",
    },
    fetched,
    new Set(),
  );
}

/** Mends what go failed with, as far as that can be done. */
export async function mend(
  error: unknown,
  { modules, vain }: State,
  context: Context,
): Promise<Mending<State> | undefined> {
  if (!(error instanceof OfflineError)) {
    return undefined;
  }
  if (error.code === "NO_REPLACEMENT") {
    return { round: notCheckedOut(error), next: { error } };
  }
  if (error.code !== "NOT_IN_BUNDLE") {
    return undefined;
  }
  const lacks = lacking(context.project.goSum, modules.proof).filter(
    ({ module }) => !vain.has(keyOf(module)),
  );
  return lacks.length === 0
    ? nothingLeft(error)
    : missing(error, lacks, await fetch(modules, lacks, context), vain);
}

/** The round of a directory that is not checked out: all there is to do is to say how it is. */
export function notCheckedOut({ message, hint }: OfflineError): Round {
  return {
    cause: message,
    action: "asked git where it belongs, as no bundle has it",
    result: "not mended",
    detail: hint,
  };
}

function missing(
  error: OfflineError,
  lacks: readonly Lack[],
  fetched: Fetched,
  vain: ReadonlySet<string>,
): Mending<State> {
  const what = { cause: `missing: ${names(lacks)}`, action: "looked for elsewhere" };
  return fetched.came.length === 0 && fetched.error === undefined
    ? { ...mending(what, fetched, vain), next: { error } }
    : mending(what, fetched, vain);
}

/** What go asks for is not in go.sum, or was looked for in vain already. */
function nothingLeft(error: OfflineError): Mending<State> {
  const round: Round = {
    cause: error.message,
    action: "nothing: it was looked for already, or go.sum does not name it",
    result: "not mended",
    detail: error.hint,
  };
  return { round, next: { error } };
}

function mending(
  what: Pick<Round, "cause" | "action">,
  { modules, came, left, said, error }: Fetched,
  vain: ReadonlySet<string>,
): Mending<State> {
  if (error !== undefined) {
    const detail = `${error.code}: ${error.message}: nothing more is tried`;
    return { round: { ...what, result: "not mended", detail }, next: { error } };
  }
  const result = came.length > 0 ? "mended" : "not mended";
  const rest = left.length === 0 ? [] : [`not to be had: ${names(left)}`];
  const state = { modules, vain: new Set([...vain, ...left.map(({ module }) => keyOf(module))]) };
  return { round: { ...what, result, detail: [...said, ...rest].join("; ") }, next: { state } };
}

function isListed({ goSum }: Project, { module }: Broken): boolean {
  return gosum.h1(goSum, module.path, module.version) !== undefined;
}
