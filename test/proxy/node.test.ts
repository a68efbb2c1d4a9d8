import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { MOCK_TOKEN } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { nodeProxy } from "polar-fn/proxy/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { rawHttp } from "./rawHttp.js";
import { type Setup, setUp } from "./support.js";

/** Serves for as long as the test runs, and gives the port. */
async function listening(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

let setup: Setup;
let polar: MockPolarServer;
let server: Server;
let port: number;
/** Whether Polar's connection was closed before its answer was complete. */
let cutOff = 0;

beforeAll(async () => {
  const { mock } = setUp({ allow: [] });
  polar = await serveMockPolar({
    handler: (request) => {
      request.signal.addEventListener("abort", () => {
        cutOff += 1;
      });
      return mock.handler(request);
    },
  });
  setup = {
    ...setUp({
      allow: [ordersList, customersCreate],
      core: new PolarCore({ serverURL: polar.url, accessToken: MOCK_TOKEN }),
    }),
    mock,
  };
  server = createServer(nodeProxy(setup.proxy));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  port = address.port;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await polar.close();
});

beforeEach(() => {
  setup.mock.reset();
  setup.failures.length = 0;
  cutOff = 0;
});

const POST =
  "POST /api/polar/v1/customers/ HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncontent-type: application/json\r\n";

describe("the proxy on Node", () => {
  it("serves over HTTP, bodies in both directions", async () => {
    const name = "Zoë 🦊 ".repeat(20);
    const created = await fetch(`http://127.0.0.1:${port}/api/polar/v1/customers/`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({ email: "a@b.co", name }),
    });
    expect([created.status, await created.json()]).toMatchObject([201, { name: name.trim() }]);
    const list = await fetch(`http://127.0.0.1:${port}/api/polar/v1/orders/?limit=1`);
    expect(await list.json()).toEqual({ items: [], pagination: { total_count: 0, max_page: 0 } });
  });

  it("ends the call to Polar when the browser goes", async () => {
    setup.mock.fault({ delayMs: 60_000 });
    const leaving = httpRequest({ port, host: "127.0.0.1", path: "/api/polar/v1/orders/" });
    leaving.on("error", () => {});
    leaving.end();
    await expect.poll(() => setup.mock.requests.length).toBe(1);
    leaving.destroy();
    await expect.poll(() => cutOff).toBe(1);
    expect([setup.mock.requests.length, setup.failures]).toEqual([1, []]);
  });

  it("asks for nothing when the browser goes in the middle of its body", async () => {
    const arrived = new Promise((resolve) => server.once("request", resolve));
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`${POST}content-length: 50\r\n\r\n{"email":`),
    );
    await arrived;
    await new Promise<void>((resolve) => {
      socket.on("close", () => resolve());
      socket.resetAndDestroy();
    });
    expect((await fetch(`http://127.0.0.1:${port}/api/polar/v1/orders/`)).status).toBe(200);
    expect(setup.mock.requests.map(({ path }) => path)).toEqual(["/v1/orders/"]);
    expect(setup.failures).toEqual([]);
  });

  it.each([
    [
      "app.all",
      "/api/polar",
      (app: express.Express, handler: RequestListener) => app.all(/^\/api\/polar\//, handler),
    ],
    ["app.use", "", (app: express.Express, handler: RequestListener) => app.use("/api/polar", handler)],
  ])("serves in Express, with %s and the base path %j", async (_, basePath, mount) => {
    const { proxy, mock } = setUp({ allow: [customersCreate], basePath });
    const app = express();
    mount(app, nodeProxy(proxy));
    app.use(express.json());
    app.get("/", (_, response) => void response.send("home"));
    const expressPort = await listening(app);
    const body = '{"email":"a@example.com"}';
    const reply = await rawHttp(
      expressPort,
      `${POST}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const home = await rawHttp(expressPort, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(reply).toMatch(/^HTTP\/1\.1 201 /);
    expect(home).toMatch(/home$/);
    expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /v1/customers/"]);
  });

  it("says so where a body parser has read the body before it, and sends nothing", async () => {
    const listen = nodeProxy(setup.proxy);
    const latePort = await listening((request, response) => {
      request.resume().once("end", () => listen(request, response));
    });
    const body = '{"email":"a@example.com"}';
    const reply = await rawHttp(
      latePort,
      `${POST}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    expect(reply).toMatch(/^HTTP\/1\.1 500 /);
    expect(setup.failures.map(({ cause }) => `${cause}`)).toEqual([
      "Error: The body was read before: put this before whatever parses bodies.",
    ]);
    expect(setup.mock.requests).toEqual([]);
  });

  it("takes the bytes that a body parser has kept as rawBody", async () => {
    const { proxy, mock } = setUp({ allow: [customersCreate, ordersList] });
    const app = express();
    app.use(express.json({ verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }) }));
    app.all(/^\/api\/polar\//, nodeProxy(proxy));
    const url = `http://127.0.0.1:${await listening(app)}/api/polar/v1`;

    async function create(name: string): Promise<number> {
      const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
      const body = JSON.stringify({ email: "a@example.com", name });
      return (await fetch(`${url}/customers/`, { method: "POST", headers, body })).status;
    }

    expect((await fetch(`${url}/orders/`)).status).toBe(200);
    expect(await create("Zoë")).toBe(201);
    expect(await create("Z".repeat(70_000))).toBe(413);
    expect(mock.requests.map(({ body }) => body)).toEqual(["", '{"email":"a@example.com","name":"Zoë"}']);
  });

  it("refuses a body that is too large before it is there, and waits for no more of it", async () => {
    const reply = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => {
        // A gigabyte is announced, and never comes.
        socket.write(`${POST}content-length: 1000000000\r\n\r\n{"email":"${"a".repeat(70_000)}`);
      });
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(text));
    });
    expect(reply).toMatch(/^HTTP\/1\.1 413 /);
    expect(setup.mock.requests).toEqual([]);
  });

  it.each([
    ["GET /api/polar/v1/orders/ HTTP/1.1\r\nhost: a b\r\n", 400],
    ["GET /api/polar/v1/orders/ HTTP/1.1\r\nhost: evil@x\r\n", 400],
    ["GET /api/polar/x/../v1/orders/ HTTP/1.1\r\nhost: x\r\n", 404],
    ["GET /api/polar/%2e/v1/orders/ HTTP/1.1\r\nhost: x\r\n", 404],
    ["GET \\api\\polar\\v1\\orders\\ HTTP/1.1\r\nhost: x\r\n", 400],
    ["GET //x/api/polar/v1/orders/ HTTP/1.1\r\nhost: x\r\n", 404],
    ["GET http://x/api/polar/v1/orders/ HTTP/1.1\r\nhost: x\r\n", 404],
    ["GET /api/polar/v1/orders/?limit=1?limit=2 HTTP/1.1\r\nhost: x\r\n", 422],
  ])("%j is %i", async (head, status) => {
    expect(await rawHttp(port, `${head}connection: close\r\n\r\n`)).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} `),
    );
    expect(setup.mock.requests).toEqual([]);
  });
});
