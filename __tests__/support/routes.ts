import { createServer, type ServerResponse } from "node:http";

/** A server on 127.0.0.1 that is many proxies: the first folder of a path says how it answers. */
export interface Routes {
  /** `http://127.0.0.1:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/** What a proxy serves, and the other bytes that a `wrong` one has. */
export interface Content {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly wrong: ReadonlyMap<string, Uint8Array>;
}

/**
 * Serves `/1-serves/…`, `/2-500/…`, `/3-html/…`, `-cut` (no answer), `-hang` (never one), `-wrong`. A second word is for
 * the checksum database alone: `/1-serves-404/…`; `broken` says that it has the database, and fails then; `page` says it with a
 * web page, and serves then. `heard` gets
 * the folder and the path of each request.
 */
export async function serve(
  content: Content,
  heard: (folder: string, name: string) => void,
): Promise<Routes> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const [, folder = "", name = ""] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
    heard(folder, name);
    const [, modules = "", database = modules] = folder.split("-");
    answer(response, name.startsWith("sumdb/") ? database : modules, name, content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const page = "<!doctype html><title>Sign in to this network</title>";

function answer(response: ServerResponse, how: string, name: string, content: Content): void {
  if (how === "cut") {
    response.destroy();
  } else if (how !== "hang") {
    const { status, body } = plain(name, content)[how] ?? { status: Number(how), body: undefined };
    response.writeHead(status).end(body);
  }
}

/** What each word answers, but for those that are a status. */
function plain(name: string, { files, wrong }: Content): Readonly<Record<string, Answer>> {
  const body = files.get(name);
  const asksIfSupported = name.endsWith("/supported");
  return {
    serves: { status: body === undefined ? 404 : 200, body },
    wrong: { status: 200, body: wrong.get(name) ?? body },
    broken: { status: asksIfSupported ? 200 : 500, body: undefined },
    page: { status: 200, body: asksIfSupported ? page : body },
    html: { status: 200, body: page },
  };
}

interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array | undefined;
}
