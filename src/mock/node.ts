import { createServer, type RequestListener, type Server } from "node:http";
import { nodeListener } from "../node/nodeListener.js";
import type { MockPolar } from "./MockPolar.js";

/** Where to serve a mock, and to whom. */
export interface ServeOptions {
  /** Default: a free port. */
  readonly port?: number;
  /** Default `127.0.0.1`. */
  readonly hostname?: string;
  /**
   * Who may use the control API and see the first page: programs on this machine, or whoever
   * reaches the server. Default `loopback`.
   */
  readonly control?: "loopback" | "anyone";
}

/** A mock that is being served. */
export interface MockPolarServer {
  /** The base URL, without a slash at the end: what a client takes as its server. */
  readonly url: string;
  readonly port: number;
  /** Stops at once, also with connections open and requests under way. */
  close(): Promise<void>;
}

/** What is served: a mock, or anything that answers requests. */
export type ServedMock = Pick<MockPolar, "handler"> & Partial<Pick<MockPolar, "siteURL">>;

/**
 * Serves a mock over real HTTP with Node, with its control API below `/_mock/`, its first page at
 * `/`, and pages of checkouts, to which the URLs of checkouts lead as long as it is served.
 */
export async function serveMockPolar(mock: ServedMock, options: ServeOptions = {}): Promise<MockPolarServer> {
  const { port = 0, hostname = "127.0.0.1", control = "loopback" } = options;
  const server = createServer(control === "anyone" ? nodeListener(mock.handler) : guarded(mock, hostname));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const actual = portOf(server);
  const url = `http://${reachable(hostname)}:${actual}`;
  const before = mock.siteURL;
  if (before !== undefined) mock.siteURL = url;
  return {
    url,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        if (before !== undefined && mock.siteURL === url) mock.siteURL = before;
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

/** The name at which this machine reaches what listens on a name, or on all of its addresses. */
function reachable(hostname: string): string {
  if (hostname === "0.0.0.0" || hostname === "::") return "127.0.0.1";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
}

/** Keeps everybody but programs on this machine away from the control API and the first page. */
function guarded({ handler }: ServedMock, hostname: string): RequestListener {
  const open = nodeListener(handler);
  const closed = nodeListener((request) =>
    isPrivate(new URL(request.url).pathname) ? Promise.resolve(refusal()) : handler(request),
  );
  return (incoming, outgoing) => {
    const isHere = isLoopback(incoming.socket.remoteAddress) && isOwnName(incoming.headers.host, hostname);
    return (isHere ? open : closed)(incoming, outgoing);
  };
}

function isPrivate(pathname: string): boolean {
  return pathname === "/" || pathname.startsWith("/_mock/");
}

function isLoopback(address = ""): boolean {
  return /^(?:::ffff:)?127\./.test(address) || address === "::1";
}

/** Whether a page could only have asked for this name by meaning this server. */
function isOwnName(host = "", hostname: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return name === hostname.toLowerCase() || name === "localhost" || name === "[::1]" || isLoopback(name);
}

function refusal(): Response {
  const detail =
    'The control API and the first page are for this machine only; serve the mock with control "anyone" to open them.';
  return Response.json({ error: "NotPermitted", detail }, { status: 403 });
}
