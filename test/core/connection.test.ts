import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeCombinations } from "./combinations.js";
import {
  CUSTOMER,
  deadURL,
  errorOf,
  ID,
  SECRET,
  serve,
  serveSocket,
  unwrap,
  watchRejections,
} from "./support.js";

watchRejections();

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const once = { retries: { strategy: "none" } } as const;
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

describeCombinations("The connection", ({ core: make, functions: funcs }) => {
  it("that is refused is a ConnectionError with its cause", async () => {
    const error = errorOf(await funcs.customersGet(make({ serverURL: await deadURL() }), { id: ID }, once));
    expect(error.name).toBe("ConnectionError");
    expect(error.message).toMatch(/^GET \/v1\/customers\/\{id\}: .*ECONNREFUSED/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("that is reset is a ConnectionError", async () => {
    const { url } = await serveSocket((socket) => socket.resetAndDestroy());
    expect(errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }, once)).name).toBe(
      "ConnectionError",
    );
  });

  it("that ends half-way through the body is a ConnectionError", async () => {
    const { url } = await serveSocket((socket) => socket.end(`${HEAD}content-length: 500\r\n\r\n{"id":`));
    const error = errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }, once));
    expect(error.name).toBe("ConnectionError");
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("that speaks no HTTP is a ConnectionError", async () => {
    const { url } = await serveSocket((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    expect(errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }, once)).name).toBe(
      "ConnectionError",
    );
  });

  it("that breaks is tried again for a GET, and the answer then counts", async () => {
    const { url, count } = await serveSocket((socket, _, attempt) => {
      if (attempt < 3) return socket.resetAndDestroy();
      const body = JSON.stringify(CUSTOMER);
      return socket.end(`${HEAD}content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
    });
    expect(unwrap(await funcs.customersGet(make({ serverURL: url }), { id: ID })).id).toBe(ID);
    expect(count()).toBe(3);
  });

  it("that breaks is given back after two retries", async () => {
    const { url, count } = await serveSocket((socket) => socket.resetAndDestroy());
    expect(errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID })).name).toBe(
      "ConnectionError",
    );
    expect(count()).toBe(3);
  });

  it("that breaks is never tried again for POST, PATCH and DELETE", async () => {
    const { url, count } = await serveSocket((socket) => socket.resetAndDestroy());
    const core = make({ serverURL: url, retryConfig: { strategy: "backoff" } });
    expect(errorOf(await funcs.customersCreate(core, { email: "a@example.com" })).name).toBe(
      "ConnectionError",
    );
    expect(count()).toBe(1);
    expect(errorOf(await funcs.customersUpdate(core, { id: ID, customerUpdate: {} })).name).toBe(
      "ConnectionError",
    );
    expect(count()).toBe(2);
    expect(errorOf(await funcs.customersDelete(core, { id: ID })).name).toBe("ConnectionError");
    expect(count()).toBe(3);
  });

  it("that sends no headers in time is a RequestTimeoutError", async () => {
    const { url, count } = await serveSocket(() => {});
    const error = errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }, { timeoutMs: 40 }));
    expect(error.name).toBe("RequestTimeoutError");
    expect(error.message).toMatch(/^GET \/v1\/customers\/\{id\}: stopped after \d+ ms$/);
    expect(error).not.toHaveProperty("cause");
    expect(count()).toBe(1);
  });

  it("that sends headers but no whole body in time is a RequestTimeoutError", async () => {
    const { url } = await serveSocket((socket) => socket.write(`${HEAD}content-length: 500\r\n\r\n{"id":`));
    const error = errorOf(await funcs.customersGet(make({ serverURL: url }), { id: ID }, { timeoutMs: 60 }));
    expect(error.name).toBe("RequestTimeoutError");
  });

  it("is cut when time runs out or the caller aborts", async () => {
    const closed: Promise<void>[] = [];
    const { url } = await serveSocket(
      (socket) => void closed.push(new Promise((done) => socket.once("close", () => done()))),
    );
    const core = make({ serverURL: url });
    // Long enough to have reached the server also on a machine that is busy.
    expect(errorOf(await funcs.customersGet(core, { id: ID }, { timeoutMs: 400 })).name).toBe(
      "RequestTimeoutError",
    );
    const controller = new AbortController();
    const call = funcs.customersGet(core, { id: ID }, { signal: controller.signal });
    await vi.waitFor(() => expect(closed).toHaveLength(2));
    controller.abort();
    expect(errorOf(await call).name).toBe("RequestAbortedError");
    await Promise.all(closed);
  });

  it("follows a redirect of its own host with the token, and with a body", async () => {
    const { url, seen } = await serve(({ url: path }, response) => {
      if (path.startsWith("/new"))
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(CUSTOMER));
      else response.writeHead(307, { location: `/new${path}` }).end();
    });
    const core = make({ serverURL: url, accessToken: SECRET });
    expect(unwrap(await funcs.customersCreate(core, { email: "a@example.com" })).id).toBe(ID);
    expect(seen.map((request) => request.method)).toEqual(["POST", "POST"]);
    expect(seen[1]).toMatchObject({
      url: "/new/v1/customers/",
      headers: { authorization: `Bearer ${SECRET}`, "content-type": "application/json" },
    });
    expect(JSON.parse(seen[1]?.body ?? "")).toEqual({ email: "a@example.com" });
  });

  it("does not carry the token to another host that it is redirected to", async () => {
    const other = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(CUSTOMER)),
    );
    const polar = await serve(({ url }, response) =>
      response.writeHead(307, { location: other.url + url }).end(),
    );
    const core = make({ serverURL: polar.url, accessToken: SECRET });
    await funcs.customersGet(core, { id: ID });
    expect(polar.seen[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(other.seen).toHaveLength(1);
    expect(JSON.stringify(other.seen)).not.toContain(SECRET);
  });

  it("gives a redirect that the caller asked not to follow as SDKError", async () => {
    const { url } = await serve((_, response) => response.writeHead(307, { location: "/elsewhere" }).end());
    const error = errorOf(
      await funcs.customersGet(make({ serverURL: url }), { id: ID }, { redirect: "manual" }),
    );
    expect(error).toMatchObject({ name: "SDKError", statusCode: 307 });
  });
});
