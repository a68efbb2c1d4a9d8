import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMockPolar } from "../../src/mock/createMockPolar.js";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import type { MockPolar } from "../../src/mock/MockPolar.js";
import { type MockPolarServer, serveMockPolar } from "../../src/mock/node.js";
import { at, toAnswer } from "./support.js";

const AUTH = { authorization: `Bearer ${MOCK_TOKEN}` };
const JSON_AUTH = { ...AUTH, "content-type": "application/json" };

let mock: MockPolar;
let server: MockPolarServer;

beforeEach(async () => {
  mock = createMockPolar();
  server = await serveMockPolar(mock);
});

afterEach(() => server.close());

/** An address of this machine that is not a loopback one, if it has any. */
const ELSEWHERE = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

/** The status of a request under a name that need not be the server's. */
function statusOf(line: string, host: string): Promise<number | undefined> {
  const [method, path] = line.split(" ");
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, method, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once("error", reject);
    sent.end();
  });
}

describe("a mock that is served over HTTP", () => {
  it("tells its URL and its free port", () => {
    expect(server.port).toBeGreaterThan(0);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });

  it("answers as the mock does, bodies and external IDs included", async () => {
    const created = await fetch(`${server.url}/v1/customers/`, {
      method: "POST",
      headers: JSON_AUTH,
      body: JSON.stringify({ email: "a@b.co", external_id: "äb?c#d%2F", name: "Zoë 🦊" }),
    });
    expect(created.status).toBe(201);
    const path = `/v1/customers/external/${encodeURIComponent("äb?c#d%2F")}`;
    const answer = await toAnswer(await fetch(server.url + path, { headers: AUTH }));
    expect(answer.headers.get("polar-version")).toBe("2026-10");
    expect(answer.body).toMatchObject({ name: "Zoë 🦊" });
    expect(mock.requests.map(({ path: seen }) => seen)).toEqual(["/v1/customers/", path]);
    const gone = await fetch(server.url + path, { method: "DELETE", headers: AUTH });
    expect(gone.status).toBe(204);
    expect(gone.headers.get("content-type")).toBeNull();
  });

  it("redirects to itself", async () => {
    const response = await fetch(`${server.url}/v1/customers`, { headers: AUTH });
    expect(response.url).toBe(`${server.url}/v1/customers/`);
    expect(response.status).toBe(200);
  });

  it("sends large bodies whole, both ways", async () => {
    const name = "x".repeat(256);
    const metadata = Object.fromEntries(Array.from({ length: 50 }, (_, key) => [`k${key}`, "v".repeat(500)]));
    for (let index = 0; index < 40; index += 1) mock.seed.customer({ name, metadata });
    const response = await fetch(`${server.url}/v1/customers/?limit=100`, { headers: AUTH });
    const text = await response.text();
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(at(JSON.parse(text), "items", "length")).toBe(40);
    const garbage = "y".repeat(2_000_000);
    const refused = await fetch(`${server.url}/v1/customers/`, {
      method: "POST",
      headers: JSON_AUTH,
      body: garbage,
    });
    expect(refused.status).toBe(422);
    expect(mock.requests.at(-1)?.body).toHaveLength(2_000_000);
  });

  it.each(["before", "headers"] as const)("cuts the socket: %s", async (cut) => {
    mock.fault({ cut });
    await expect(fetch(`${server.url}/v1/customers/`, { headers: AUTH })).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.url}/v1/customers/`, { headers: AUTH })).status).toBe(200);
  });

  it("cuts the socket in the middle of the body", async () => {
    mock.fault({ cut: "body" });
    const response = await fetch(`${server.url}/v1/customers/`, { headers: AUTH });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    mock.fault({ cut: "body", status: 502 });
    const empty = await fetch(`${server.url}/v1/customers/`, { headers: AUTH });
    expect(empty.status).toBe(502);
    await expect(empty.text()).rejects.toThrow("terminated");
  });

  it("sends the headers while the body waits", async () => {
    mock.fault({ bodyDelayMs: 60_000 });
    const controller = new AbortController();
    const url = `${server.url}/v1/customers/`;
    const response = await fetch(url, { headers: AUTH, signal: controller.signal });
    expect(response.status).toBe(200);
    controller.abort();
    await expect(response.text()).rejects.toMatchObject({ name: "AbortError" });
  });

  it("closes at once, with a connection kept alive and a request waiting", async () => {
    await (await fetch(`${server.url}/v1/customers/`, { headers: AUTH })).text();
    mock.fault({ delayMs: 60_000 });
    const waiting = fetch(`${server.url}/v1/customers/`, { headers: AUTH });
    const failed = expect(waiting).rejects.toThrow("fetch failed");
    await expect.poll(() => mock.requests.length).toBe(2);
    await server.close();
    await failed;
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  });

  it("survives a client that says nothing sensible", async () => {
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () =>
        socket.write("TRACE / HTTP/1.1\r\nhost: x\r\n\r\n"),
      );
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("close", () => resolve(text));
    });
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${server.url}/v1/customers/`, { headers: AUTH })).status).toBe(200);
  });

  it("keeps pages of other names away from the control API and the first page", async () => {
    const asked = ["GET /", "GET /_mock/requests", "POST /_mock/reset", "GET /./_mock/state"];
    expect(await Promise.all(asked.map((line) => statusOf(line, "evil.example")))).toEqual(
      asked.map(() => 403),
    );
    expect(await Promise.all(asked.map((line) => statusOf(line, `localhost:${server.port}`)))).toEqual([
      ...[200, 200, 204, 200],
    ]);
    expect(await statusOf("GET /v1/customers/", "evil.example")).toBe(401);
  });

  it.skipIf(ELSEWHERE === undefined)("keeps other machines away unless it is told otherwise", async () => {
    const shut = await serveMockPolar(mock, { hostname: "0.0.0.0" });
    const open = await serveMockPolar(mock, { hostname: "0.0.0.0", control: "anyone" });
    expect((await fetch(`http://${ELSEWHERE}:${shut.port}/_mock/mails`)).status).toBe(403);
    expect((await fetch(`http://127.0.0.1:${shut.port}/_mock/mails`)).status).toBe(200);
    expect((await fetch(`http://${ELSEWHERE}:${open.port}/_mock/mails`)).status).toBe(200);
    await shut.close();
    await open.close();
  });

  it("is where the URLs of checkouts lead, as long as it is served", async () => {
    const { id } = mock.seed.product();
    const body = JSON.stringify({ products: [id] });

    async function checkoutURL(): Promise<unknown> {
      const sent = { method: "POST", headers: JSON_AUTH, body };
      return at(await (await mock.fetch("https://api.polar.sh/v1/checkouts/", sent)).json(), "url");
    }

    expect(await checkoutURL()).toMatch(`${server.url}/checkout/polar_c_`);
    await server.close();
    expect(await checkoutURL()).toMatch("https://polar.sh/checkout/polar_c_");
    mock.siteURL = "http://shop.test";
    expect(await checkoutURL()).toMatch("http://shop.test/checkout/polar_c_");
  });

  it("can stand on a given host and port, and says when it cannot", async () => {
    const other = createMockPolar();
    await expect(serveMockPolar(other, { port: server.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    const named = await serveMockPolar(other, { hostname: "localhost" });
    expect(named.url).toBe(`http://localhost:${named.port}`);
    await named.close();
  });
});
