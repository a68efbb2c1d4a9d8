import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request that has arrived. */
export interface Arrived {
  readonly method: string;
  /** The path; or the whole URL, where the server is asked as a proxy. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Stands in for Polar, on loopback. */
export interface Upstream {
  readonly port: number;
  readonly url: string;
  /** All that has arrived so far. */
  readonly arrived: readonly Arrived[];
  stop(): Promise<void>;
}

const CUSTOMER = {
  id: "992fae2a-2a17-4b7a-8d9e-e287cf90131b",
  created_at: "2025-06-15T17:14:28.552418Z",
  modified_at: null,
  metadata: {},
  external_id: "usr_1337",
  email: "known@example.com",
  email_verified: true,
  type: "individual",
  name: null,
  billing_name: null,
  billing_address: null,
  tax_id: null,
  locale: null,
  organization_id: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
  default_payment_method_id: null,
  deleted_at: null,
  avatar_url: "https://www.gravatar.com/avatar/xxx?d=404",
};

/** Starts a server that has one customer, and creates any that it is asked to. */
export async function startUpstream(): Promise<Upstream> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const body = await text(request);
    arrived.push({ method, url, headers, body });
    const customer = { ...CUSTOMER, ...(method === "POST" ? JSON.parse(body) : {}) };
    response.writeHead(method === "POST" ? 201 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(customer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    arrived,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
