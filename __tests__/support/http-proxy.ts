import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What HTTPS_PROXY names: a proxy that answers every wish for a tunnel with this status line. */
export async function refusingTunnels(
  status: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer();
  server.on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
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
