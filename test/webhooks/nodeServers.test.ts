/*
 * Node's servers beside other code that answers: a delivery, forged or not, never ends the process,
 * and nothing is written to an answer that has begun. An error event or a rejection that nobody
 * catches fails the run.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import express from "express";
import * as fc from "fast-check";
import { signEvent } from "polar-fn/mock";
import type { PolarProxy } from "polar-fn/proxy";
import { nodeProxy } from "polar-fn/proxy/node";
import { createNodeWebhookHandler, type WebhookFailure } from "polar-fn/webhooks";
import { afterEach, describe, expect, it } from "vitest";
import "../laws/setup.js";
import { eventText, SECRET } from "./deliveries.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** Opens a connection and writes to it; what comes back is kept until it is closed. */
async function write(port: number, text: string): Promise<{ socket: Socket; received: Promise<string> }> {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(text);
  return { socket, received: once(socket, "close").then(() => said) };
}

const SLOW = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{";

/** Settles once Node's loop has gone round, so that an error event would have come. */
async function soon(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await new Promise(setImmediate);
}

describe("createNodeWebhookHandler", () => {
  function make() {
    const errors: WebhookFailure[] = [];
    const handled: string[] = [];
    const handler = createNodeWebhookHandler({
      secret: SECRET,
      on: { "customer.deleted": (_, { id }) => handled.push(id) },
      onError: (error) => errors.push(error),
    });
    return { errors, handled, handler };
  }

  it("leaves the answer of a timeout alone, whose upload nobody signed or ended", async () => {
    const { handler } = make();
    const rejections: unknown[] = [];
    const port = await serve((request, response) => {
      handler(request, response).catch((cause) => rejections.push(cause));
      response.writeHead(503, { connection: "close" }).end("late");
    });
    const { received } = await write(port, SLOW);
    expect(await received).toMatch(/^HTTP\/1\.1 503[\s\S]*late/);
    await soon();
    expect(rejections).toEqual([]);
  });

  it("leaves it alone as well where the upload ends after all", async () => {
    const { handler, errors } = make();
    let settled: Promise<void> | undefined;
    const port = await serve((request, response) => {
      settled = handler(request, response);
      response.writeHead(503).end("late");
    });
    const { socket } = await write(port, SLOW);
    await once(socket, "data");
    socket.write(" ".repeat(99));
    await expect(settled).resolves.toBe(undefined);
    expect(errors).toMatchObject([{ reason: "missing_header" }]);
    socket.destroy();
    await soon();
  });

  it("leaves an answer alone that has begun and not ended", async () => {
    const { handler, handled } = make();
    const port = await serve(async (request, response) => {
      response.writeHead(200);
      response.write("a");
      await handler(request, response);
      response.end("b");
    });
    const { body, headers } = await signEvent(eventText(), SECRET, { id: "msg_1" });
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
    expect([answer.status, await answer.text(), handled]).toEqual([200, "ab", ["msg_1"]]);
  });

  it("does without an answer where the client is gone", async () => {
    const { handler, errors } = make();
    let settled: Promise<void> | undefined;
    const port = await serve((request, response) => {
      settled = handler(request, response);
    });
    const { socket } = await write(port, SLOW);
    while (!settled) await new Promise(setImmediate);
    socket.resetAndDestroy();
    await expect(settled).resolves.toBe(undefined);
    expect(errors).toMatchObject([{ reason: "unexpected" }]);
    await soon();
  });

  it.each<readonly [string, object]>([
    ["nothing", {}],
    [
      "a header that throws",
      {
        setHeader: () => {
          throw new Error("no headers");
        },
      },
    ],
    [
      "an end that throws",
      {
        setHeader: () => {},
        end: () => {
          throw new Error("no end");
        },
      },
    ],
  ])("does not reject where a response has %s", async (_, response) => {
    const { handler } = make();
    const request = { method: "GET", headers: {} } as unknown as IncomingMessage;
    await expect(handler(request, response as ServerResponse)).resolves.toBe(undefined);
  });

  it("does not reject where what it is given throws", async () => {
    const { handler } = make();
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    await expect(handler(hostile as IncomingMessage, {} as ServerResponse)).resolves.toBe(undefined);
    await expect(handler({ method: "POST" } as IncomingMessage, hostile as ServerResponse)).resolves.toBe(
      undefined,
    );
  });

  it("answers once, and handles nothing, whatever the pieces of a body are", async () => {
    const pieces = fc.array(fc.oneof(fc.anything(), fc.uint8Array(), fc.string()), { maxLength: 5 });
    const body = fc.oneof(fc.anything({ withTypedArray: true }), fc.string(), fc.uint8Array());
    const { headers } = await signEvent(eventText(), SECRET);
    await fc.assert(
      fc.asyncProperty(pieces, body, body, fc.boolean(), async (chunks, parsed, rawBody, wasRead) => {
        const { handler, handled } = make();
        const request = {
          method: "POST",
          headers,
          body: parsed,
          rawBody,
          readableDidRead: wasRead,
          async *[Symbol.asyncIterator]() {
            yield* chunks;
          },
        };
        const answers: number[] = [];
        const response = { statusCode: 0, setHeader: () => {}, end: () => answers.push(response.statusCode) };
        await handler(request, response);
        expect(answers).toHaveLength(1);
        expect([403, 500]).toContain(answers[0]);
        expect(handled).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("answers 403 to a signature that is not base64, and tells no alarm", async () => {
    const { handler, errors } = make();
    const port = await serve(handler);
    const { headers } = await signEvent(eventText(), SECRET);
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: eventText(),
      headers: { ...headers, "webhook-signature": `v1,${"!".repeat(43)}=` },
    });
    expect(answer.status).toBe(403);
    expect(errors).toMatchObject([{ reason: "no_matching_signature" }]);
  });

  it("answers in Express beside a middleware for timeouts that does not fire", async () => {
    const { handler, handled } = make();
    const app = express();
    app.use((_request, response, next) => {
      const timer = setTimeout(() => response.status(503).end(), 10_000);
      response.once("close", () => clearTimeout(timer));
      next();
    });
    app.post("/", handler);
    const port = await serve(app);
    const { body, headers } = await signEvent(eventText(), SECRET, { id: "msg_1" });
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
    expect([answer.status, handled]).toEqual([202, ["msg_1"]]);
  });
});

describe("nodeProxy", () => {
  function proxy(answer: (request: Request) => Promise<Response>): PolarProxy {
    return answer;
  }

  it("leaves an answer alone that somebody else has begun, and ends its own", async () => {
    let cancelled = false;
    const late = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    let answer!: (response: Response) => void;
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const listener = nodeProxy(proxy(() => answered));
    const port = await serve((request, response) => {
      listener(request, response);
      response.writeHead(503, { connection: "close" }).end("late");
    });
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503);
    answer(new Response(late));
    await soon();
    expect(cancelled).toBe(true);
  });

  it("leaves it alone where it fails itself", async () => {
    const listener = nodeProxy(proxy(() => Promise.reject(new Error("no proxy"))));
    const port = await serve((request, response) => {
      response.writeHead(200);
      listener(request, response);
      setImmediate(() => response.end("whole"));
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("whole");
  });

  it("leaves it alone where the address is not one", async () => {
    const listener = nodeProxy(proxy(() => Promise.resolve(new Response())));
    const port = await serve((request, response) => {
      response.writeHead(200);
      listener(request, response);
      response.end("whole");
    });
    const { received } = await write(port, "GET /a/../b HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(await received).toMatch(/^HTTP\/1\.1 200[\s\S]*whole/);
  });

  it("stops where somebody else ends its answer", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        pulled += 1;
        await new Promise(setImmediate);
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const listener = nodeProxy(proxy(() => Promise.resolve(new Response(endless))));
    const port = await serve((request, response) => {
      listener(request, response);

      function wait(): void {
        if (pulled > 3) response.end();
        else setImmediate(wait);
      }

      wait();
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
    await soon();
    expect(cancelled).toBe(true);
  });

  it("cuts the connection where it fails before an answer, or in the middle of one", async () => {
    const broken = new ReadableStream({ pull: () => Promise.reject(new Error("broken")) });
    for (const answer of [
      () => Promise.reject(new Error("no proxy")),
      () => Promise.resolve(new Response(broken)),
    ]) {
      const port = await serve(nodeProxy(proxy(answer)));
      await expect(fetch(`http://127.0.0.1:${port}/`).then((each) => each.text())).rejects.toThrow();
    }
  });
});
