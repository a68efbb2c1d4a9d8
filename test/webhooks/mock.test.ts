import { webhooksCreateWebhookEndpoint } from "polar-fn/funcs/webhooksCreateWebhookEndpoint";
import { webhooksDeleteWebhookEndpoint } from "polar-fn/funcs/webhooksDeleteWebhookEndpoint";
import { webhooksGetWebhookEndpoint } from "polar-fn/funcs/webhooksGetWebhookEndpoint";
import { webhooksListWebhookEndpoints } from "polar-fn/funcs/webhooksListWebhookEndpoints";
import { webhooksResetWebhookEndpointSecret } from "polar-fn/funcs/webhooksResetWebhookEndpointSecret";
import { webhooksUpdateWebhookEndpoint } from "polar-fn/funcs/webhooksUpdateWebhookEndpoint";
import { PolarCore } from "polar-fn/lite/core";
import { createWebhookHandler } from "polar-fn/lite/webhooks";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { apiDocument } from "../laws/apiDocument.js";
import { schemaProblems } from "../mock/schemaProblems.js";
import { at } from "../mock/support.js";
import { NOW } from "./deliveries.js";

const ADDRESS = "https://shop.example.com/webhooks/polar";

async function setup() {
  let now = NOW.getTime();
  const mock = createMockPolar({ now: () => new Date(now) });
  const core = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch, responseValidation: "error" });
  const created = await webhooksCreateWebhookEndpoint(core, {
    url: ADDRESS,
    format: "raw",
    events: ["customer.deleted", "order.paid"],
  });
  if (!created.ok) throw created.error;
  const waits: number[] = [];

  async function wait(milliseconds: number) {
    waits.push(milliseconds);
    now += milliseconds;
  }

  return { mock, core, endpoint: created.value, waits, wait, now: () => new Date(now) };
}

const event = {
  type: "customer.deleted",
  timestamp: NOW,
  data: { externalId: "usr_1", metadata: { a_b: 1 } },
} as const;

describe("webhook endpoints of the mock", () => {
  it("are created, listed, got, changed, and deleted", async () => {
    const { core, endpoint } = await setup();
    expect(endpoint).toMatchObject({
      createdAt: NOW,
      modifiedAt: null,
      url: ADDRESS,
      name: null,
      events: ["customer.deleted", "order.paid"],
      enabled: true,
      secret: expect.stringMatching(/^whsec_[0-9a-f]{43}$/),
    });
    const { id } = endpoint;
    const list = await webhooksListWebhookEndpoints(core);
    expect(list.ok && list.value.items).toEqual([endpoint]);
    const changed = await webhooksUpdateWebhookEndpoint(core, {
      id,
      webhookEndpointUpdate: { name: "Shop", events: ["order.paid"], url: null },
    });
    expect(changed).toMatchObject({
      ok: true,
      value: { name: "Shop", url: ADDRESS, events: ["order.paid"] },
    });
    const reset = await webhooksResetWebhookEndpointSecret(core, { id });
    expect(reset.ok && reset.value.secret).not.toBe(endpoint.secret);
    expect(await webhooksDeleteWebhookEndpoint(core, { id })).toMatchObject({ ok: true });
    expect(await webhooksGetWebhookEndpoint(core, { id })).toMatchObject({
      ok: false,
      error: { name: "ResourceNotFound" },
    });
  });

  it("are as the API's document describes them", async () => {
    const { mock, endpoint } = await setup();
    const response = await mock.fetch(`https://api.polar.sh/v1/webhooks/endpoints/${endpoint.id}`, {
      headers: { authorization: `Bearer ${MOCK_TOKEN}` },
    });
    const schema = at(apiDocument, "components", "schemas", "WebhookEndpoint");
    expect(schemaProblems(apiDocument, schema, await response.json())).toEqual([]);
  });

  it("refuse an event that does not exist", async () => {
    const { mock } = await setup();
    const response = await mock.fetch("https://api.polar.sh/v1/webhooks/endpoints", {
      method: "POST",
      headers: { authorization: `Bearer ${MOCK_TOKEN}`, "content-type": "application/json" },
      body: JSON.stringify({ url: ADDRESS, format: "raw", events: ["order.paid", "order.shipped"] }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ type: "enum", loc: ["body", "events", 1] }] });
  });
});

describe("deliverEvent", () => {
  it("delivers to a receiver that holds the endpoint's secret", async () => {
    const { mock, endpoint, now } = await setup();
    const received: unknown[] = [];
    const handler = createWebhookHandler({
      secret: endpoint.secret,
      now,
      on: { "customer.deleted": ({ data }, { id }) => received.push([id, data.externalId, data.metadata]) },
    });
    const deliveries = await mock.deliverEvent(event, { fetch: handler });
    expect(deliveries).toEqual([
      { endpointId: endpoint.id, id: expect.any(String), status: 202, succeeded: true },
    ]);
    expect(received).toEqual([[deliveries[0]?.id, "usr_1", { a_b: 1 }]]);
    const literal = await mock.deliverEvent(
      { type: "customer.deleted", timestamp: now(), data: { id: "a" } },
      { fetch: handler },
    );
    expect(literal).toMatchObject([{ status: 202 }]);
  });

  it("goes where the mock's own webhooks go, unless told otherwise, and is not among them", async () => {
    const types: string[] = [];
    const clock = { now: () => NOW };
    const mock = createMockPolar({
      ...clock,
      webhookSecret: "polar_whs_test",
      sendWebhook: createWebhookHandler({
        ...clock,
        secret: "polar_whs_test",
        onEvent: ({ type }) => types.push(type),
      }),
    });
    mock.seed.webhookEndpoint({ url: ADDRESS, events: ["customer.deleted"] });
    expect(await mock.deliverEvent(event)).toMatchObject([{ status: 202 }]);
    expect(types).toEqual(["customer.deleted"]);
    expect(mock.deliveries).toEqual([]);
  });

  it("delivers nothing that an endpoint has not asked for, and nothing to one that is off", async () => {
    const { mock, core, endpoint } = await setup();

    async function fetch() {
      return new Response();
    }

    expect(await mock.deliverEvent({ ...event, type: "order.created" }, { fetch })).toEqual([]);
    await webhooksUpdateWebhookEndpoint(core, {
      id: endpoint.id,
      webhookEndpointUpdate: { enabled: false },
    });
    expect(await mock.deliverEvent(event, { fetch })).toEqual([]);
  });

  it("tries again until it is taken, with the same ID and growing pauses, and signs each time", async () => {
    const { mock, endpoint, waits, wait, now } = await setup();
    const handled: string[] = [];
    const handler = createWebhookHandler({
      secret: endpoint.secret,
      now,
      on: {
        "customer.deleted": (_, { id }) => {
          handled.push(id);
          if (handled.length < 11) throw new Error("not yet");
        },
      },
    });
    const deliveries = await mock.deliverEvent(event, { fetch: handler, retry: true, wait });
    expect(deliveries.map(({ status }) => status)).toEqual([...Array(10).fill(500), 202]);
    expect(new Set(handled).size).toBe(1);
    expect(waits).toHaveLength(10);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    // Hours later it is still not too old.
    expect(now().getTime() - NOW.getTime()).toBeGreaterThan(300_000);
  });

  it("does not try again unless asked to, takes a redirect and a broken connection for failures", async () => {
    const { mock } = await setup();

    async function redirect() {
      return new Response(null, { status: 307, headers: { location: "/" } });
    }

    function broken(): Promise<never> {
      return Promise.reject(new TypeError("refused"));
    }

    expect(await mock.deliverEvent(event, { fetch: redirect })).toMatchObject([
      { status: 307, succeeded: false },
    ]);
    expect(await mock.deliverEvent(event, { fetch: broken })).toMatchObject([
      { status: null, succeeded: false },
    ]);
  });

  it("gives up an endpoint that does not answer in time", async () => {
    const { mock } = await setup();

    function silent() {
      return new Promise<Response>(() => {});
    }

    expect(await mock.deliverEvent(event, { fetch: silent, timeoutMs: 1 })).toMatchObject([{ status: null }]);
  });

  it("switches an endpoint off after ten events in a row that it did not take", async () => {
    const { mock, core, endpoint } = await setup();

    async function failing() {
      return new Response(null, { status: 500 });
    }

    async function enabled() {
      const res = await webhooksGetWebhookEndpoint(core, { id: endpoint.id });
      return res.ok && res.value.enabled;
    }

    for (let count = 0; count < 9; count += 1) await mock.deliverEvent(event, { fetch: failing });
    await mock.deliverEvent(event, { fetch: async () => new Response() });
    for (let count = 0; count < 9; count += 1) await mock.deliverEvent(event, { fetch: failing });
    expect(await enabled()).toBe(true);
    await mock.deliverEvent(event, { fetch: failing });
    expect(await enabled()).toBe(false);
  });
});
