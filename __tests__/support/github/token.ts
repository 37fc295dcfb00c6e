import { createHmac } from "node:crypto";

/** Which caches a token reaches, in the order of the search: permission 1 reads, 2 writes, 3 does both. */
export interface Scope {
  readonly Scope: string;
  readonly Permission: number;
}

const sixHours = 6 * 3600;

/**
 * An ACTIONS_RUNTIME_TOKEN for a run, of the shape that the runner hands to actions. Nobody's key signs it: it opens only
 * a service that does not look.
 */
export function runtimeToken(
  run: string,
  scopes: readonly Scope[] = [{ Scope: "refs/heads/main", Permission: 3 }],
): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    scp: `Actions.ExampleScope Actions.Results:${run}:${run}`,
    ac: JSON.stringify(scopes),
    repository_id: "42",
    iat: now,
    nbf: now - 5,
    exp: now + sixHours,
  };
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${unsigned}.${createHmac("sha256", "local-test").update(unsigned).digest("base64url")}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
