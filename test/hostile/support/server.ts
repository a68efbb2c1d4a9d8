import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real server that notes what arrives; it stops when the test ends. */
export async function serve(handler: (response: ServerResponse, seen: Seen, count: number) => void) {
  const arrived: Seen[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = "";
    incoming.on("error", () => {});
    incoming.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const seen = { method, url, headers, body };
      arrived.push(seen);
      handler(outgoing, seen, arrived.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, arrived };
}
