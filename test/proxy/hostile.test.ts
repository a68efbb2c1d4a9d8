import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { customerSessionsCreate } from "polar-fn/funcs/customerSessionsCreate";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { type LoggedRequest, MOCK_TOKEN } from "polar-fn/mock";
import { nodeProxy } from "polar-fn/proxy/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import "../support/TaskMeta.js";
import { generatedRequests } from "./generatedRequests.js";
import { type HostileRequest, hostileRequests } from "./hostileRequests.js";
import { rawHttp } from "./rawHttp.js";
import { setUp } from "./support.js";

const ALLOWED = [customersGetStateExternal, customersUpdateExternal, ordersList, customerSessionsCreate];

const { mock, proxy, failures } = setUp({
  allow: ALLOWED,
  authorize: ({ request, endpoint }) => {
    if (!/(^|; )session=me($|;)/.test(request.headers.get("cookie") ?? "")) return false;
    const isFilter = endpoint === ordersList || endpoint === customerSessionsCreate;
    return isFilter ? { externalCustomerId: "me" } : { externalId: "me" };
  },
});

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer(nodeProxy(proxy));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What the query of the orders may hold, beside what is forced. */
const FILTERS =
  /^(organization_id|product_id|product_billing_type|discount_id|customer_id|checkout_id|subscription_id|status|created_after|created_before|page|limit|sorting|metadata\[.+\])$/;

const FIELDS = new Set(["name", "email", "metadata", "billing_address", "billing_name", "tax_id", "locale"]);

const SESSION_FIELDS = new Set(["external_customer_id", "return_url", "external_member_id", "member_id"]);

/** What is wrong with a request that reached Polar; undefined where it is one that was allowed. */
function leakOf({ method, path, query, headers, body }: LoggedRequest): string | undefined {
  for (const [name, value] of headers) {
    if (
      name === "authorization"
        ? value !== `Bearer ${MOCK_TOKEN}`
        : !/^(content-type|polar-version)$/.test(name)
    )
      return `header ${name}`;
    if (name === "polar-version" && value !== "2026-10") return `version ${value}`;
  }
  switch (`${method} ${path}`) {
    case "GET /v1/customers/external/me/state":
      return `${query}` || body || undefined;
    case "GET /v1/orders/":
      if (query.getAll("external_customer_id").join() !== "me" || body) return `identity ${query}`;
      return [...query.keys()].find((name) => name !== "external_customer_id" && !FILTERS.test(name));
    case "PATCH /v1/customers/external/me":
      if (`${query}`) return `${query}`;
      if (/Crossed|You/.test(body)) return body;
      return Object.keys(JSON.parse(body) as object).find((name) => !FIELDS.has(name));
    case "POST /v1/customer-sessions/": {
      const session = JSON.parse(body) as Readonly<Record<string, unknown>>;
      if (`${query}` || session["external_customer_id"] !== "me") return body;
      return Object.keys(session).find((name) => !SESSION_FIELDS.has(name));
    }
    default:
      return `${method} ${path}`;
  }
}

const SECRETS = [MOCK_TOKEN, "THE-OTHER-CUSTOMER", "polar-version", "set-cookie", "access-control"];

function isFine(reply: string): boolean {
  return !SECRETS.some((secret) => reply.toLowerCase().includes(secret.toLowerCase()));
}

it("reaches Polar never, or only as what was allowed", { timeout: 120_000 }, async ({ task }) => {
  mock.seed.customer({ external_id: "me", name: "Me", email: "me@example.com" });
  mock.seed.customer({ external_id: "you", name: "THE-OTHER-CUSTOMER", email: "you@example.com" });
  const leaks: unknown[] = [];
  let total = 0;
  /**
   * Requests that reached Polar, as what was allowed: without any, the rest would prove nothing.
   */
  let arrived = 0;

  async function check({ kind, bytes }: HostileRequest): Promise<void> {
    total += 1;
    const reply = await rawHttp(port, bytes);
    const found = mock.requests.map(leakOf).filter((leak) => leak !== undefined);
    if (found.length || !isFine(reply)) leaks.push([kind, bytes.slice(0, 300), found, reply.slice(0, 300)]);
    arrived += mock.requests.length;
    mock.clear();
  }

  for (const request of hostileRequests()) await check(request);
  for (const request of generatedRequests(800)) await check(request);
  expect(leaks).toEqual([]);
  expect(total).toBeGreaterThan(1500);
  expect(arrived).toBeGreaterThan(150);
  task.meta.figures = `${total} requests over raw sockets, ${arrived} arrived as what was allowed, ${leaks.length} as anything else`;
  // None of it makes the server fail, and it still serves who may ask.
  expect(failures).toEqual([]);
  expect(
    await rawHttp(
      port,
      "GET /api/polar/v1/customers/external/x/state HTTP/1.1\r\nhost: x\r\ncookie: session=me\r\nconnection: close\r\n\r\n",
    ),
  ).toMatch(/^HTTP\/1\.1 200 /);
});
