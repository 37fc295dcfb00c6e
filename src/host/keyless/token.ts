import { OfflineError } from "../../errors.ts";
import { variable } from "../environment.ts";
import { field } from "../github.ts";
import * as http from "../http.ts";
import { learn } from "../masking.ts";
import type { Patience } from "../patience.ts";

/** Gives a fresh identity token, which lives for some minutes; it is masked before it is given. Throws SIGNING_FAILED. */
export type Tokens = () => Promise<string>;

const permission = "give the job `permissions: id-token: write`";

/**
 * Where identity tokens come from: SIGSTORE_ID_TOKEN, as cosign reads it, or GitHub, for the audience `sigstore`. Throws
 * SIGNING_FAILED where there is neither.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function tokens(patience: Patience): Tokens {
  const given = variable("SIGSTORE_ID_TOKEN");
  if (given !== undefined) {
    return () => Promise.resolve(checked(given, "in SIGSTORE_ID_TOKEN"));
  }
  const url = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
  const bearer = variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (url === undefined || bearer === undefined || !URL.canParse(url)) {
    throw failed("wanted an identity token, got no way to ask for one", {
      hint: `on GitHub, ${permission}; elsewhere, set SIGSTORE_ID_TOKEN`,
    });
  }
  learn([{ value: bearer, user: undefined }]);
  return async () => checked(await ask(url, bearer, patience), "of GitHub's");
}

async function ask(address: string, bearer: string, patience: Patience): Promise<unknown> {
  const url = new URL(address);
  url.searchParams.set("audience", "sigstore");
  const headers = { accept: "application/json", authorization: `Bearer ${bearer}` };
  try {
    return await http.persist(
      "host: identity token",
      patience,
      () => {},
      async () => {
        const answer = await http.send({ method: "GET", url: url.href, headers }, patience);
        const said = await http.text(answer);
        http.demandHealthy(answer, "");
        return parse(said);
      },
    );
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    throw failed(
      `wanted one from GitHub, got none: ${came.replace("host: identity token: ", "")}`,
      {
        hint: `${permission}; if it has that, look at githubstatus.com and run again`,
        cause: error,
      },
    );
  }
}

function parse(text: string): unknown {
  try {
    return field(JSON.parse(text), "value");
  } catch {
    return undefined;
  }
}

/** A token is checked here, as @sigstore/sign repeats a bad one in its message. */
function checked(token: unknown, which: string): string {
  const text = typeof token === "string" ? token : "";
  learn([{ value: text, user: undefined }]);
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(text) ?? [];
  const claims = payload === undefined ? undefined : decoded(payload);
  if (typeof field(claims, "sub") !== "string") {
    throw failed(`wanted a JSON web token with a subject, got another text ${which}`, {
      hint: "take the token as the issuer gives it, for the audience sigstore",
    });
  }
  return text;
}

function decoded(payload: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return value;
  } catch {
    return undefined;
  }
}

function failed(
  message: string,
  options: { readonly hint: string; readonly cause?: unknown },
): OfflineError {
  return new OfflineError("SIGNING_FAILED", `host: identity token: ${message}`, options);
}
