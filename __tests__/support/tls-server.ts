import { constants, createSecureServer } from "node:http2";
import { createServer } from "node:https";
import type { Server } from "node:tls";
import type { Certificate } from "./certificate.ts";

/** A server behind a certificate, on 127.0.0.1. */
export interface Secure {
  readonly url: string;
  close(): Promise<void>;
}

/** One that sends on to another address; that answers 404 where none is given. */
export function overTls(by: Certificate, to?: string): Promise<Secure> {
  return listen(
    createServer(by, (_, response) => {
      response
        .writeHead(to === undefined ? 404 : 302, to === undefined ? {} : { location: to })
        .end();
    }),
  );
}

/** One that speaks HTTP/2 and breaks off every stream: what a proxy under load does. */
export function breakingStreams(by: Certificate): Promise<Secure> {
  const server = createSecureServer(by);
  server.on("stream", (stream) => {
    stream.on("error", () => {});
    stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  });
  return listen(server);
}

async function listen(server: Server): Promise<Secure> {
  const sockets = new Set<{ destroy(): void }>();
  server.on("secureConnection", (socket) => sockets.add(socket));
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
