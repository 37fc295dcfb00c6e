/** An answer as a value; only server.ts writes it to a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer | undefined;
}

/** A JSON answer. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** No more than a status, and perhaps a word. */
export function bare(
  status: number,
  text?: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers, body: text === undefined ? undefined : Buffer.from(text) };
}

/** A Twirp error: https://twitchtv.github.io/twirp/docs/errors.html */
export function refuse(status: number, code: string, msg: string): Reply {
  return json(status, { code, msg });
}

/** What GitHub's REST interface says of what is not there. */
export function notFound(): Reply {
  return json(404, { message: "Not Found" });
}
