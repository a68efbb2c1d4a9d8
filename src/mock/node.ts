import { createServer, type Server } from "node:http";
import { nodeListener } from "../node/nodeListener.js";
import type { MockPolar } from "./MockPolar.js";

/** Where to serve a mock. */
export interface ServeOptions {
  /** Default: a free port. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly hostname?: string;
}

/** A mock that is being served. */
export interface MockPolarServer {
  /** The base URL, without a slash at the end: what a client takes as its server. */
  readonly url: string;
  readonly port: number;
  /** Stops at once, also with connections open and requests under way. */
  close(): Promise<void>;
}

/** Serves a mock over real HTTP with Node. */
export async function serveMockPolar(
  mock: Pick<MockPolar, "handler">,
  options: ServeOptions = {},
): Promise<MockPolarServer> {
  const { port = 0, hostname = "127.0.0.1" } = options;
  const server = createServer(nodeListener(mock.handler));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const actual = portOf(server);
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return {
    url: `http://${host}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
