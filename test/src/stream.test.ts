import { PolarCore as FullCore } from "polar-fn/core";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersExport as fullExport } from "polar-fn/funcs/customersExport";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersExport as liteExport } from "polar-fn/lite/funcs/customersExport";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { stream } from "polar-fn/stream";
import { describe, expect, test } from "vitest";

const retries = { strategy: "backoff", backoff: { initialInterval: 0 } } as const;

describe.each([
  ["lite core, lite function", LiteCore, liteExport],
  ["lite core, full function", LiteCore, fullExport],
  ["full core, lite function", FullCore, liteExport],
  ["full core, full function", FullCore, fullExport],
])("stream, with %s", (_, Core, customersExport) => {
  function setUp() {
    const mock = createMockPolar();
    mock.seed.customer({ email: "ä@example.com", name: "Zoë 🎈" });
    return { mock, core: new Core({ accessToken: MOCK_TOKEN, fetch: mock.fetch }) as LiteCore };
  }

  test("gives the same text as the call that waits for all of it, over real HTTP", async () => {
    const { mock } = setUp();
    const server = await serveMockPolar(mock);
    try {
      const core = new Core({ accessToken: MOCK_TOKEN, serverURL: server.url }) as LiteCore;
      const whole = await customersExport(core);
      const res = await stream(core, customersExport);
      if (!res.ok || !whole.ok) throw new Error("the call failed");
      let text = "";
      for await (const piece of res.value) text += piece.ok ? piece.value : piece.error.name;
      expect(text).toBe(whole.value);
      expect(text).toContain("Zoë 🎈");
    } finally {
      await server.close();
    }
  });

  test("puts characters together that arrive in pieces", async () => {
    const bytes = new TextEncoder().encode("id\nZoë 🎈\n");

    async function fetch() {
      return new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
        { headers: { "content-type": "text/csv" } },
      );
    }

    const res = await stream(new Core({ fetch }) as LiteCore, customersExport);
    if (!res.ok) throw res.error;
    let text = "";
    for await (const piece of res.value) text += piece.ok ? piece.value : piece.error.name;
    expect(text).toBe("id\nZoë 🎈\n");
  });

  test("is tried again like any GET, and fails with the function's errors", async () => {
    const { mock, core } = setUp();
    mock.fault({ status: 503 });
    const res = await stream(core, customersExport, {}, { retries });
    if (!res.ok) throw res.error;
    let text = "";
    for await (const piece of res.value) text += piece.ok ? piece.value : piece.error.name;
    expect(text).toContain("ä@example.com");
    expect(mock.requests).toHaveLength(2);
    const refused = await stream(core, customersExport, {}, { accessToken: "wrong" });
    expect(refused).toMatchObject({ ok: false, error: { name: "SDKError", statusCode: 401 } });
  });

  test("ends with a ConnectionError where the stream breaks half-way", async () => {
    const { mock, core } = setUp();
    mock.fault({ cut: "body" });
    const res = await stream(core, customersExport);
    if (!res.ok) throw res.error;
    const outcomes: string[] = [];
    for await (const piece of res.value) outcomes.push(piece.ok ? "text" : piece.error.name);
    expect(outcomes.at(-1)).toBe("ConnectionError");
  });

  test("ends with a RequestTimeoutError where nothing more comes, and closes the connection", async () => {
    let cancelled = false;

    async function fetch() {
      return new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode("id\n")),
          cancel: () => {
            cancelled = true;
          },
        }),
        { headers: { "content-type": "text/csv" } },
      );
    }

    const res = await stream(new Core({ fetch }) as LiteCore, customersExport, {}, { timeoutMs: 5 });
    if (!res.ok) throw res.error;
    const outcomes: string[] = [];
    for await (const piece of res.value) outcomes.push(piece.ok ? piece.value : piece.error.name);
    expect(outcomes).toEqual(["id\n", "RequestTimeoutError"]);
    expect(cancelled).toBe(true);
  });

  test("ends with a RequestAbortedError once the signal is aborted", async () => {
    const { core } = setUp();
    const controller = new AbortController();
    const res = await stream(core, customersExport, {}, { signal: controller.signal });
    if (!res.ok) throw res.error;
    controller.abort();
    const outcomes: string[] = [];
    for await (const piece of res.value) outcomes.push(piece.ok ? "text" : piece.error.name);
    expect(outcomes).toEqual(["RequestAbortedError"]);
  });

  test("closes the connection when the loop is left", async () => {
    let cancelled = false;

    async function fetch() {
      return new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new TextEncoder().encode("x")),
          cancel: () => {
            cancelled = true;
          },
        }),
        { headers: { "content-type": "text/csv" } },
      );
    }

    const res = await stream(new Core({ fetch }) as LiteCore, customersExport);
    if (!res.ok) throw res.error;
    for await (const piece of res.value) {
      expect(piece.ok).toBe(true);
      break;
    }
    expect(cancelled).toBe(true);
  });

  test("refuses an answer that is no CSV", async () => {
    async function fetch() {
      return Response.json({ not: "csv" });
    }

    const res = await stream(new Core({ fetch }) as LiteCore, customersExport);
    expect(!res.ok && res.error.name).toBe("ResponseValidationError");
  });
});

test("a function whose value is no text does not compile", () => {
  function never() {
    // @ts-expect-error -- the value of customersCreate is a customer
    void stream(new LiteCore(), customersCreate, { email: "a@example.com" });
  }

  expect(never).toBeTypeOf("function");
});
