/* Streams that nobody reads, that somebody has read, and that are none: they end, and nothing throws. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { PolarCore as FullCore } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersExport } from "polar-fn/lite/funcs/customersExport";
import { stream, type TextStream } from "polar-fn/stream";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fetch } from "../../core/options.js";

const CSV = { "content-type": "text/csv" };

/** A server whose exports never end, and the end of its first connection. */
async function endless(): Promise<{ readonly serverURL: string; readonly closed: Promise<unknown> }> {
  const connection = new AbortController();
  const server = createServer((_request, response) => {
    response.on("close", () => connection.abort());
    response.writeHead(200, CSV).write("id\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { serverURL: `http://127.0.0.1:${port}`, closed: once(connection.signal, "abort") };
}

/** What a walk gives, in short. */
async function walked(text: TextStream): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for await (const piece of text) outcomes.push(piece.ok ? piece.value : piece.error.name);
  return outcomes;
}

describe.each([
  ["lite", LiteCore],
  ["full", FullCore],
])("a stream, with the %s core,", (_, Core) => {
  async function opened(options: object = {}, fetch?: Fetch) {
    const { serverURL, closed } = await endless();
    const core = new Core({ serverURL, accessToken: "x", ...(fetch && { fetch }) }) as LiteCore;
    const res = await stream(core, customersExport, {}, options);
    if (!res.ok) throw res.error;
    return { text: res.value, closed };
  }

  test("that nobody reads closes its connection when it is left", async () => {
    const { text, closed } = await opened();
    await text[Symbol.asyncIterator]().return?.();
    await closed;
    expect(await walked(text)).toEqual([]);
  });

  test("that nobody reads closes its connection when the signal is aborted", async () => {
    const controller = new AbortController();
    const { text, closed } = await opened({ signal: controller.signal });
    controller.abort();
    await closed;
    expect(await walked(text)).toEqual(["RequestAbortedError"]);
  });

  test("that nobody reads closes its connection after timeoutMs", async () => {
    const { text, closed } = await opened({ timeoutMs: 50 });
    await closed;
    expect(await walked(text)).toEqual(["RequestTimeoutError"]);
    expect(await walked(text)).toEqual([]);
  });

  test("whose body somebody has read before is a call that failed", async () => {
    async function fetch() {
      const response = new Response("id\n", { headers: CSV });
      await response.text();
      return response;
    }

    const res = await stream(
      new Core({ fetch }) as LiteCore,
      customersExport,
      {},
      { retries: { strategy: "none" } },
    );
    expect(!res.ok && [res.error.name, res.error.message]).toEqual([
      "ConnectionError",
      expect.stringMatching(/^GET \/v1\/customers\/export: Body /),
    ]);
  });

  test("whose body somebody reads is a call that failed", async () => {
    async function fetch() {
      const response = new Response("id\n", { headers: CSV });
      response.body?.getReader();
      return response;
    }

    const res = await stream(
      new Core({ fetch }) as LiteCore,
      customersExport,
      {},
      { retries: { strategy: "none" } },
    );
    expect(!res.ok && res.error.message).toMatch(/^GET \/v1\/customers\/export: /);
  });

  test("whose body is not a stream comes as one piece", async () => {
    for (const body of [undefined, null, "id\n", {}]) {
      async function fetch() {
        const response = new Response("id\n", { headers: CSV });
        Object.defineProperty(response, "body", { value: body });
        return response;
      }

      const res = await stream(new Core({ fetch }) as LiteCore, customersExport);
      if (!res.ok) throw res.error;
      expect(await walked(res.value)).toEqual(["id\n"]);
    }
  });

  test("of anything but bytes ends with a ConnectionError, and the walk does not throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything({ withTypedArray: true }), { minLength: 1 }), async (pieces) => {
        async function fetch() {
          const body = new ReadableStream({
            start(controller) {
              for (const piece of pieces) controller.enqueue(piece);
              controller.close();
            },
          });
          const response = new Response(null, { headers: CSV });
          Object.defineProperty(response, "body", { value: body });
          return response;
        }

        const res = await stream(new Core({ fetch }) as LiteCore, customersExport);
        if (!res.ok) throw res.error;
        const last = (await walked(res.value)).at(-1);
        const isText = pieces.every((piece) => ArrayBuffer.isView(piece) || piece === undefined);
        if (!isText) expect(last).toBe("ConnectionError");
      }),
      { numRuns: 100 },
    );
  });
});
