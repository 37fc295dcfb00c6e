import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";

/** A proxy on 127.0.0.1, as HTTPS_PROXY and http_proxy name it. */
export interface HttpProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** A proxy that answers every wish for a tunnel with this status line. */
export async function refusingTunnels(status: string): Promise<HttpProxy> {
  const server = createServer();
  server.on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
  return listening(server);
}

/** A proxy whose every tunnel ends at a port of 127.0.0.1; `asked` are the hosts that tunnels were wanted to. */
export async function tunnelling(
  port: number,
): Promise<HttpProxy & { readonly asked: ReadonlySet<string> }> {
  const server = createServer();
  const asked = new Set<string>();
  server.on("connect", ({ url = "" }, socket, head) => {
    asked.add(url);
    const target = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.write(head);
      socket.pipe(target).pipe(socket);
    });
    target.on("error", () => socket.destroy());
    socket.on("error", () => target.destroy());
  });
  return { ...(await listening(server)), asked };
}

async function listening(server: Server): Promise<HttpProxy> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
