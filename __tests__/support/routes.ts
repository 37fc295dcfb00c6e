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
 * the checksum database alone: `/1-serves-404/…`; `broken` says that it has the database, and fails then. `heard` gets
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

function answer(response: ServerResponse, how: string, name: string, content: Content): void {
  const found = content.files.get(name);
  switch (how) {
    case "serves":
      response.writeHead(found === undefined ? 404 : 200).end(found);
      return;
    case "wrong":
      response.writeHead(200).end(content.wrong.get(name) ?? found);
      return;
    case "broken":
      response.writeHead(name.endsWith("/supported") ? 200 : 500).end();
      return;
    case "html":
      response.writeHead(200).end("<!doctype html><title>Sign in to this network</title>");
      return;
    case "cut":
      response.destroy();
      return;
    case "hang":
      return;
    default:
      response.writeHead(Number(how)).end();
  }
}
