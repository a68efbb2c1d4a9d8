import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { signEvent } from "polar-fn/mock";
import { WebhookCustomerDeletedPayloadSchema } from "polar-fn/models/WebhookCustomerDeletedPayload";
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  type WebhookFailure,
  type WebhookHandlerOptions,
} from "polar-fn/webhooks";
import { afterEach, describe, expect, it } from "vitest";
import { eventText, NOW, SECRET } from "./deliveries.js";

const URL_OF_OURS = "https://shop.example.com/webhooks/polar";

/** A request with a signed event. */
async function delivered(
  event: string = eventText(),
  { secret = SECRET, method = "POST" }: { readonly secret?: string; readonly method?: string } = {},
): Promise<Request> {
  const { body, headers } = await signEvent(event, secret, { id: "msg_1", timestamp: NOW });
  return new Request(URL_OF_OURS, { method, headers, body: method === "GET" ? null : body });
}

/** A request whose body is a stream. */
function streamed(body: ReadableStream, headers: Record<string, string> = {}): Request {
  // `duplex` is missing in TypeScript's types.
  const init = { method: "POST", headers, body, duplex: "half" };
  return new Request(URL_OF_OURS, init);
}

/** Options that tell what happened. */
function told(more: Partial<WebhookHandlerOptions> = {}) {
  const events: unknown[] = [];
  const errors: WebhookFailure[] = [];
  const options: WebhookHandlerOptions = {
    secret: SECRET,
    now: () => NOW,
    on: { "customer.deleted": ({ data }, message) => events.push([data.externalId, message]) },
    onError: (error) => errors.push(error),
    ...more,
  };
  return { events, errors, options, handler: createWebhookHandler(options) };
}

describe("createWebhookHandler", () => {
  it("hands an event to the handler of its type, with the ID of its message, and answers 202", async () => {
    const { events, errors, handler } = told();
    const response = await handler(await delivered());
    expect(response.status).toBe(202);
    expect(await response.text()).toBe("");
    expect(events).toEqual([["usr_1", { id: "msg_1", timestamp: NOW }]]);
    expect(errors).toEqual([]);
  });

  it("tells onEvent of every event, also of a type that is not known, and answers 202", async () => {
    const types: string[] = [];
    const { handler, errors } = told({ onEvent: ({ type }) => void types.push(type) });
    for (const type of ["customer.deleted", "order.paid", "order.shipped", "constructor", "__proto__"])
      expect((await handler(await delivered(eventText(type)))).status).toBe(202);
    expect(types).toEqual(["customer.deleted", "order.paid", "order.shipped", "constructor", "__proto__"]);
    expect(errors).toEqual([]);
  });

  it("waits for handlers, onEvent first", async () => {
    const order: string[] = [];

    function later(what: string) {
      return async () => {
        await Promise.resolve();
        order.push(what);
      };
    }

    const { handler } = told({ onEvent: later("any"), on: { "customer.deleted": later("own") } });
    await handler(await delivered());
    expect(order).toEqual(["any", "own"]);
  });

  it.each(["GET", "PUT", "DELETE"])("answers 405 to %s, and says what is allowed", async (method) => {
    const { handler, events } = told();
    const response = await handler(await delivered(eventText(), { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(events).toEqual([]);
  });

  it.each<readonly [number, string, string, Partial<WebhookHandlerOptions>]>([
    [
      403,
      "WebhookVerificationError",
      "no_matching_signature: another secret signed it, or the body is not what arrived: parsed and written anew, or the base64 of a Lambda event",
      { secret: "another" },
    ],
    [
      403,
      "WebhookVerificationError",
      "too_old: signed 301 s before the time here; another clock is the option `now`",
      { now: () => NOW.getTime() + 301_000 },
    ],
    [
      403,
      "WebhookVerificationError",
      "too_new: signed 302 s after the time here; another clock is the option `now`",
      { now: () => NOW.getTime() - 302_000 },
    ],
    [500, "WebhookVerificationError", "empty_secret", { secret: "" }],
    [
      400,
      "WebhookPayloadError",
      "customer.deleted breaks its schema",
      { schemas: { "customer.deleted": WebhookCustomerDeletedPayloadSchema } },
    ],
  ])("answers %i with a %s (%s), and tells onError", async (status, name, message, options) => {
    const { handler, events, errors } = told(options);
    const response = await handler(await delivered());
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(message);
    expect(errors).toMatchObject([{ name, message }]);
    expect(events).toEqual([]);
  });

  it("answers 400 to a signed body that is no event", async () => {
    const { handler, errors } = told();
    expect((await handler(await delivered("{}"))).status).toBe(400);
    expect(errors).toMatchObject([{ name: "WebhookPayloadError", rawValue: "{}" }]);
  });

  it("answers 500 where a handler fails, so that Polar delivers again, and keeps the cause to itself", async () => {
    const cause = new Error("the database says: password=hunter2");

    async function thrown(): Promise<never> {
      throw cause;
    }

    for (const options of [{ on: { "customer.deleted": thrown } }, { onEvent: thrown }, { seen: thrown }]) {
      const { handler, errors } = told(options);
      const response = await handler(await delivered());
      expect([response.status, await response.text()]).toEqual([500, ""]);
      expect(errors).toMatchObject([
        { name: "WebhookHandlerError", cause, event: { type: "customer.deleted" } },
      ]);
    }
  });

  it("does not fail where onError does", async () => {
    const { handler } = told({
      secret: "another",
      onError: () => {
        throw new Error("no log");
      },
    });
    expect((await handler(await delivered())).status).toBe(403);
  });

  it("skips what was seen before", async () => {
    const handled = new Set<string>();
    const { handler, events } = told({ seen: async (id) => handled.has(id) });
    await handler(await delivered());
    handled.add("msg_1");
    expect((await handler(await delivered())).status).toBe(202);
    expect(events).toHaveLength(1);
  });

  it("asks nobody about what is not signed", async () => {
    const asked: string[] = [];
    const { handler } = told({ secret: "another", seen: (id) => asked.push(id) > 0 });
    await handler(await delivered());
    expect(asked).toEqual([]);
  });

  it("counts what it reads, stops above the limit, and answers 413", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { handler, events, errors } = told({ maxBytes: 10_000 });
    const { headers } = await signEvent(eventText(), SECRET, { timestamp: NOW });
    const request = streamed(endless, { ...headers, "content-length": "10" });
    expect((await handler(request)).status).toBe(413);
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(14);
    expect(errors).toMatchObject([{ name: "WebhookVerificationError", reason: "too_large" }]);
    expect(events).toEqual([]);
  });

  it("takes a body of a mebibyte, and none of a byte more", async () => {
    const { handler } = told();
    const bare = eventText("customer.deleted", { name: "" });

    function padded(length: number) {
      return eventText("customer.deleted", { name: "é".repeat((length - bare.length) / 2) });
    }

    const exact = bare.length % 2 === 0 ? padded(1_048_576) : `${padded(1_048_575)} `;
    expect(Buffer.byteLength(exact)).toBe(1_048_576);
    expect((await handler(await delivered(exact))).status).toBe(202);
    expect((await handler(await delivered(`${exact} `))).status).toBe(413);
  });

  it("says so where somebody has read the body before", async () => {
    const { handler, errors } = told();
    const request = await delivered();
    await request.json();
    const response = await handler(request);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/signature is over the raw bytes/);
    expect(errors).toMatchObject([{ reason: "parsed_body" }]);
  });

  it("answers where the body breaks off", async () => {
    const { handler, errors } = told();
    const cause = new Error("cut");
    const body = new ReadableStream({ pull: (controller) => controller.error(cause) });
    const request = streamed(body);
    expect((await handler(request)).status).toBe(500);
    expect(errors).toMatchObject([{ reason: "unexpected", cause }]);
  });

  it("takes a body in thousands of pieces", async () => {
    const { handler, events } = told();
    const text = eventText("customer.deleted", { external_id: "usr_1", name: "ü".repeat(3000) });
    const { headers } = await signEvent(text, SECRET, { timestamp: NOW });
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await handler(streamed(body, { ...headers }))).status).toBe(202);
    expect(events).toHaveLength(1);
  });

  it("tells of a stream of what somebody parsed", async () => {
    const { handler, errors } = told();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue({ type: "customer.deleted" });
        controller.close();
      },
    });
    expect((await handler(streamed(body))).status).toBe(500);
    expect(errors).toMatchObject([{ reason: "parsed_body" }]);
  });

  it("takes a POST without a body for one that nobody signed", async () => {
    const { handler } = told();
    expect((await handler(new Request(URL_OF_OURS, { method: "POST" }))).status).toBe(403);
  });
});

describe("createNodeWebhookHandler", () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  async function post(url: string, text = eventText(), type = "application/json") {
    const { body, headers } = await signEvent(text, SECRET, { timestamp: NOW });
    const response = await fetch(url, {
      method: "POST",
      body,
      headers: { ...headers, "content-type": type },
    });
    return { status: response.status, text: await response.text() };
  }

  it("answers with Node alone", async () => {
    const { events, options } = told();
    const url = await serve(createNodeWebhookHandler(options));
    expect(await post(url)).toEqual({ status: 202, text: "" });
    expect(events).toHaveLength(1);
    const got = await fetch(url);
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("answers also where asking for the parsed body throws", async () => {
    const { errors, options } = told();
    const handler = createNodeWebhookHandler(options);
    const url = await serve((request, response) => {
      request.resume().once("end", () => {
        const cause = new Error("broken JSON");
        Object.defineProperty(request, "body", {
          get() {
            throw cause;
          },
        });
        void handler(request, response);
      });
    });
    expect((await post(url)).status).toBe(500);
    expect(errors).toMatchObject([{ reason: "unexpected", cause: { message: "broken JSON" } }]);
  });

  it("answers 413 and keeps the connection until it is read", async () => {
    const { options } = told({ maxBytes: 1000 });
    const url = await serve(createNodeWebhookHandler(options));
    expect((await post(url, "x".repeat(500_000))).status).toBe(413);
    expect((await post(url)).status).toBe(202);
  });

  it.each<readonly [string, readonly express.RequestHandler[]]>([
    ["no body parser", []],
    ["express.raw", [express.raw({ type: "application/json" })]],
    ["express.text", [express.text({ type: "application/json" })]],
    ["parsers of other types", [express.urlencoded(), express.json({ type: "application/vnd.api+json" })]],
    [
      "a parser of JSON that keeps the bytes",
      [express.json({ verify: (request, _, bytes) => Object.assign(request, { rawBody: bytes }) })],
    ],
  ])("answers with Express and %s", async (_, parsers) => {
    const { events, options } = told();
    const app = express();
    app.post("/", ...parsers, createNodeWebhookHandler(options));
    expect(await post(await serve(app))).toEqual({ status: 202, text: "" });
    expect(events).toHaveLength(1);
  });

  it("says so where Express has parsed the JSON before", async () => {
    const { events, errors, options } = told();
    const app = express().use(express.json());
    app.post("/", createNodeWebhookHandler(options));
    const { status, text } = await post(await serve(app));
    expect(status).toBe(500);
    expect(text).toMatch(/signature is over the raw bytes/);
    expect(events).toEqual([]);
    expect(errors).toMatchObject([{ reason: "parsed_body" }]);
  });
});
