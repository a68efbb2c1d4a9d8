import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
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
  const server = createServer((incoming, outgoing) => {
    // An error here is a cut connection: nothing, or no more, is to be said to the client.
    serve(mock, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
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

async function serve(
  mock: Pick<MockPolar, "handler">,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const response = await mock.handler(await toRequest(incoming, gone.signal));
  outgoing.writeHead(response.status, [...response.headers].flat());
  // The headers must leave even when the body waits.
  outgoing.flushHeaders();
  for await (const chunk of response.body ?? []) await write(outgoing, chunk);
  outgoing.end();
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    headers.append(incoming.rawHeaders[at] ?? "", incoming.rawHeaders[at + 1] ?? "");
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "localhost"}`);
  const bodiless = method === "GET" || method === "HEAD" || chunks.length === 0;
  return new Request(url, {
    method,
    headers,
    signal,
    body: bodiless ? null : Buffer.concat(chunks),
  });
}

/** Waits until the chunk has left, so that a cut after it does not take it along; or nobody reads. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off("close", done);
      resolve();
    };
    outgoing.once("close", done);
    outgoing.write(chunk, done);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
