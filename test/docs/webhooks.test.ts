import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { signEvent } from "polar-fn/mock";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/*
 * The receivers of docs/webhooks.md, as they stand there, get deliveries. That they compile is for
 * examples.test.ts.
 */

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDER = join(ROOT, "test", "docs", `.examples-webhooks-${process.pid}`);
const SECRET = "polar_whs_documentation";
const ADDRESS = "http://localhost/webhooks/polar";

const page = readFileSync(join(ROOT, "docs", "webhooks.md"), "utf8");

/** What the example below a heading exports. */
async function example(heading: string): Promise<Readonly<Record<string, unknown>>> {
  const [, code] = new RegExp(`^## ${heading}\\n[^]*?^\`\`\`ts\\n([^]*?)^\`\`\``, "m").exec(page) ?? [];
  if (code === undefined) throw new Error(`There is no example below "${heading}".`);
  const file = join(FOLDER, `${heading.replaceAll(/\W/g, "")}.ts`);
  writeFileSync(file, code);
  return (await import(file)) as Readonly<Record<string, unknown>>;
}

type Receive = (request: Request) => Promise<Response>;

function fetchOf(app: unknown): Receive {
  const { fetch } = app as { fetch(request: Request, env: object): Promise<Response> };
  return (request) => fetch.call(app, request, { POLAR_WEBHOOK_SECRET: SECRET });
}

const stops: (() => void)[] = [];

/** Sends requests on to a server. */
function sentTo(url: string): Receive {
  return async (request) => {
    const { method, headers } = request;
    const body = method === "GET" ? null : await request.text();
    return fetch(`${url}/webhooks/polar`, { method, headers, body });
  };
}

/** Serves an app of Express's, and sends requests on to it. */
function served(app: unknown): Promise<Receive> {
  return servedByNode(createServer(app as RequestListener));
}

async function servedByNode(server: Server): Promise<Receive> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return sentTo(`http://127.0.0.1:${port}`);
}

/** Serves an app of Fastify's, and sends requests on to it. */
async function servedByFastify(app: unknown): Promise<Receive> {
  const { listen, close } = app as {
    listen(where: { readonly port: number; readonly host: string }): Promise<string>;
    close(): Promise<void>;
  };
  const url = await listen.call(app, { port: 0, host: "127.0.0.1" });
  stops.push(() => void close.call(app));
  return sentTo(url);
}

/** Hands requests to a function of Lambda's as API Gateway does, their bodies in base64 or not. */
function invoked(handler: unknown, isBase64Encoded: boolean): Receive {
  const invoke = handler as (event: object) => Promise<{ statusCode: number; body: string }>;
  return async (request) => {
    const bytes = Buffer.from(await request.arrayBuffer());
    const { statusCode, body } = await invoke({
      version: "2.0",
      rawPath: "/webhooks/polar",
      headers: Object.fromEntries(request.headers),
      body: bytes.toString(isBase64Encoded ? "base64" : "utf8"),
      isBase64Encoded,
    });
    return new Response(body, { status: statusCode });
  };
}

const receivers: Readonly<Record<string, () => Promise<Receive>>> = {
  "Next.js": async () => (await example("Next.js"))["POST"] as Receive,
  Hono: async () => fetchOf((await example("Hono"))["default"]),
  Express: async () => served((await example("Express"))["default"]),
  Node: async () => servedByNode((await example("Node"))["server"] as Server),
  Fastify: async () => servedByFastify((await example("Fastify"))["default"]),
  "AWS Lambda": async () => invoked((await example("AWS Lambda"))["handler"], false),
  "AWS Lambda, in base64": async () => invoked((await example("AWS Lambda"))["handler"], true),
  "Cloudflare Workers": async () => fetchOf((await example("Cloudflare Workers"))["default"]),
  "The same event twice": async () => (await example("The same event twice"))["handler"] as Receive,
  "By hand": async () => (await example("By hand"))["receive"] as Receive,
};

describe.each(Object.keys(receivers))("the receiver below %s", (heading) => {
  let receive: Receive;
  const logged: unknown[][] = [];

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    vi.stubEnv("POLAR_WEBHOOK_SECRET", SECRET);
    vi.spyOn(console, "log").mockImplementation((...all) => void logged.push(all));
    receive = (await receivers[heading]?.()) ?? (() => Promise.reject(new Error("no receiver")));
  });

  afterAll(() => {
    for (const stop of stops.splice(0)) stop();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  async function deliver(type: string, data: object, secret = SECRET): Promise<number> {
    const { body, headers } = await signEvent({ type, timestamp: new Date(), data }, secret, { id: "msg_1" });
    return (await receive(new Request(ADDRESS, { method: "POST", headers, body }))).status;
  }

  const order = { id: "ord_1", totalAmount: 1200, currency: "usd", customer: { externalId: "usr_1" } };

  it("handles an order that was paid", async () => {
    expect(await deliver("order.paid", order)).toBe(202);
    expect(logged.flat().some((value) => ["ord_1", 1200].includes(value as never))).toBe(true);
  });

  it("answers 202 to other events, also unknown ones", async () => {
    expect(await deliver("product.created", { id: "prod_1" })).toBe(202);
    expect(await deliver("order.shipped", order)).toBe(202);
  });

  it("refuses what is signed by somebody else", async () => {
    expect(await deliver("order.paid", order, "another")).toBe(403);
  });
});

it("the page's table has the statuses and the limits as they are", () => {
  const statuses = [...page.matchAll(/^\| (\d{3}) \|/gm)].map(([, status]) => Number(status));
  expect(statuses).toEqual([202, 400, 403, 405, 413, 500]);
});
