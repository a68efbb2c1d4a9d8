import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { beforeEach, describe, expect, it } from "vitest";
import { at, type Send, setup, stoppedClock } from "./support.js";

let mock: MockPolar;
let send: Send;

beforeEach(() => {
  ({ mock, send } = setup(stoppedClock("2026-10-01T12:00:00Z")));
});

describe("the control API", () => {
  it("tells what it can do", async () => {
    const { body } = await send("GET", "/_mock/");
    expect(at(body, "operations", 0)).toEqual({
      method: "POST",
      path: "/_mock/reset",
      does: "Makes the mock as it was when new.",
    });
  });

  it("needs no token, and is not among the requests", async () => {
    expect((await send("GET", "/_mock/requests", undefined, { authorization: "" })).status).toBe(200);
    expect(mock.requests).toEqual([]);
  });

  it("resets, and forgets requests alone", async () => {
    mock.seed.customer();
    await send("GET", "/v1/customers/");
    expect((await send("DELETE", "/_mock/requests")).status).toBe(204);
    expect(mock.requests).toEqual([]);
    expect(at((await send("GET", "/v1/customers/")).body, "items", "length")).toBe(1);
    expect((await send("POST", "/_mock/reset")).status).toBe(204);
    expect(at((await send("GET", "/v1/customers/")).body, "items")).toEqual([]);
  });

  it("shows requests without secrets", async () => {
    await send("POST", "/v1/customers/", { email: "a@b.co" });
    const answer = await send("GET", "/_mock/requests");
    expect(answer.body).toMatchObject([
      { method: "POST", path: "/v1/customers/", status: 201, body: '{"email":"a@b.co"}' },
    ]);
    expect(answer.text).not.toContain(MOCK_TOKEN);
  });

  it("adds faults, lists them, and takes them back", async () => {
    const when = { method: "get", path: "/v1/customers/*" };
    const added = await send("POST", "/_mock/faults", { status: 503, retry_after: 2, times: 2, when });
    expect(added.body).toEqual({ id: "1", remaining: 2 });
    expect((await send("GET", "/v1/products/")).status).toBe(200);
    const struck = await send("GET", "/v1/customers/");
    expect([struck.status, struck.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await send("GET", "/_mock/faults")).body).toEqual([{ id: "1", remaining: 1 }]);
    expect((await send("DELETE", "/_mock/faults/1")).status).toBe(204);
    expect((await send("GET", "/v1/customers/")).status).toBe(200);
    await send("POST", "/_mock/faults", { status: 500 });
    await send("DELETE", "/_mock/faults");
    expect((await send("GET", "/v1/customers/")).status).toBe(200);
    expect((await send("DELETE", "/_mock/faults/7")).status).toBe(404);
  });

  it("tells the time, and lets it pass", async () => {
    const { id } = mock.seed.subscription({ customer_id: mock.seed.customer().id });
    expect((await send("GET", "/_mock/clock")).body).toEqual({ now: "2026-10-01T12:00:00.000Z" });
    const later = await send("POST", "/_mock/clock/advance", { months: 1, days: 1 });
    expect(later.body).toEqual({ now: "2026-11-02T12:00:00.000Z" });
    const { body } = await send("GET", `/v1/subscriptions/${id}`);
    expect(at(body, "current_period_start")).toBe("2026-11-01T12:00:00Z");
    expect((await send("POST", "/_mock/clock/bring-forward", { id })).status).toBe(204);
    expect((await send("POST", "/_mock/settled")).status).toBe(204);
  });

  it("confirms a checkout", async () => {
    const { id: product } = mock.seed.product();
    const checkout = await send("POST", "/v1/checkouts/", { products: [product] });
    const path = `/_mock/checkouts/${at(checkout.body, "id")}/confirm`;
    const paid = await send("POST", path, { email: "a@b.co", billing_address: { country: "US" } });
    expect(paid.body).toMatchObject({ status: "succeeded", customer_email: "a@b.co" });
    const again = await send("POST", path);
    expect([again.status, at(again.body, "error")]).toEqual([422, "MockError"]);
    expect(at(again.body, "detail")).toContain("cannot be confirmed");
  });

  it("delivers an event", async () => {
    const event = { type: "customer.deleted", data: { id: "a" } };
    expect((await send("POST", "/_mock/events", event)).body).toEqual([]);
    expect((await send("GET", "/_mock/mails")).body).toEqual([]);
  });

  it("gives the state, and takes it back", async () => {
    mock.seed.customer({ email: "a@b.co", metadata: { $map: "x", ["__proto__"]: 1 } });
    const { body } = await send("GET", "/_mock/state");
    mock.reset();
    expect((await send("PUT", "/_mock/state", body)).status).toBe(204);
    expect(at((await send("GET", "/v1/customers/")).body, "items", 0, "email")).toBe("a@b.co");
    const wrong = await send("PUT", "/_mock/state", { format: "other" });
    expect([wrong.status, at(wrong.body, "detail")]).toEqual([422, "Not a snapshot of a mock."]);
  });

  it.each([
    ["/_mock/faults", { status: "x" }, ["body", "status"]],
    ["/_mock/faults", { sattus: 500 }, ["body", "sattus"]],
    ["/_mock/faults", { when: { methd: "GET" } }, ["body", "when", "methd"]],
    ["/_mock/clock/advance", { day: 1 }, ["body", "day"]],
    ["/_mock/events", {}, ["body", "type"]],
    ["/_mock/seed", { customers: [{ emial: "x" }] }, ["customers", 0, "emial"]],
    ["/_mock/seed", { orders: [{ customer_id: "nobody" }] }, ["orders", 0, "customer_id"]],
  ])("says what is wrong: %s %o", async (path, body, loc) => {
    const answer = await send("POST", path, body);
    expect([answer.status, at(answer.body, "error")]).toEqual([422, "RequestValidationError"]);
    expect(at(answer.body, "detail", 0, "loc")).toEqual(loc);
  });

  it("takes what is not JSON, or not there, for what it is", async () => {
    expect((await send("POST", "/_mock/faults", "{")).status).toBe(422);
    expect((await send("POST", "/_mock/seed", "[".repeat(100_000))).status).toBe(400);
    expect((await send("GET", "/_mock/nothing")).status).toBe(404);
    expect((await send("POST", "/_mock/faults", { status: 99 })).status).toBe(422);
  });

  it("is not for pages of other origins", async () => {
    const evil = await send("POST", "/_mock/reset", undefined, { origin: "https://evil.example" });
    expect(evil.status).toBe(403);
    const own = await send("POST", "/_mock/reset", undefined, { origin: "https://api.polar.sh" });
    expect(own.status).toBe(204);
  });

  it("tells of changes as server-sent events until the client is gone", async () => {
    const gone = new AbortController();
    const response = await mock.fetch("http://mock/_mock/live", { signal: gone.signal });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("retry:");
    mock.seed.customer();
    mock.seed.customer();
    expect((await reader?.read())?.value).toBe("event: change\ndata: {}\n\n");
    gone.abort();
    expect((await reader?.read())?.done).toBe(true);
    mock.seed.customer();
  });
});

describe("a snapshot", () => {
  it("is JSON, and makes another mock the same", async () => {
    const customer = mock.seed.customer({ external_id: "usr_1", metadata: { plan: "pro" } });
    mock.seed.subscription({ customer_id: customer.id });
    mock.seed.order({ customer_id: customer.id });
    await mock.clock.advance({ days: 3 });
    const other = createMockPolar(stoppedClock("2026-10-02T12:00:00Z"));
    other.restore(JSON.parse(JSON.stringify(mock.snapshot())));
    expect(other.snapshot()).toEqual(JSON.parse(JSON.stringify(mock.snapshot())));
    expect(other.clock.now()).toEqual(new Date("2026-10-05T12:00:00Z"));
    const path = "https://api.polar.sh/v1/customers/external/usr_1/state";
    const headers = { authorization: `Bearer ${MOCK_TOKEN}` };
    const [one, another] = await Promise.all(
      [mock, other].map(async (each) => (await each.fetch(path, { headers })).json()),
    );
    expect(another).toEqual(one);
  });

  it.each([
    [null, "Not a snapshot of a mock."],
    [{ format: "polar-fn mock", version: 2 }, "A snapshot of version 2, where 1 was expected."],
    [{ format: "polar-fn mock", version: 1 }, "The snapshot's tables are not an object."],
  ])("that is none is refused: %o", (value, message) => {
    mock.seed.customer();
    const before = mock.snapshot();
    expect(() => mock.restore(value as never)).toThrow(message);
    expect(mock.snapshot()).toEqual(before);
  });

  it("with a broken table is refused, and nothing changes", () => {
    mock.seed.customer();
    const before = mock.snapshot();
    const broken = { ...before, tables: { ...before.tables, orders: [{}] } };
    expect(() => mock.restore(broken)).toThrow("Row 0 of the snapshot's table orders has no id.");
    expect(() => mock.restore({ ...before, tables: { cakes: [] } })).toThrow("The mock has no table cakes.");
    expect(mock.snapshot()).toEqual(before);
  });
});

describe("what happens to webhooks", () => {
  it("can be asked for, and the pages of checkouts make it, too", async () => {
    const taken: string[] = [];
    const own = setup({
      ...stoppedClock("2026-10-01T12:00:00Z"),
      webhookSecret: "polar_whs_known",
      sendWebhook: async (request) => {
        taken.push(await request.text());
        return new Response(null, { status: 202 });
      },
    });
    const endpoint = {
      url: "https://a.example/hook",
      format: "raw",
      events: ["order.paid", "checkout.created"],
    };
    const made = await own.send("POST", "/v1/webhooks/endpoints", endpoint);
    expect(at(made.body, "secret")).toBe("polar_whs_known");
    const { id } = own.mock.seed.product();
    const body = { payment_processor: "stripe", products: [id] };
    const link = at((await own.send("POST", "/v1/checkout-links/", body)).body, "url");
    const opened = await own.mock.fetch(String(link), { redirect: "manual" });
    const page = String(opened.headers.get("location"));
    const paid = await own.mock.fetch(page, { method: "POST", body: "email=a@b.co", redirect: "manual" });
    expect([opened.status, paid.status]).toEqual([303, 303]);
    expect((await own.send("POST", "/_mock/settled")).status).toBe(204);
    const deliveries = (await own.send("GET", "/_mock/deliveries")).body;
    expect(deliveries).toMatchObject([
      { type: "checkout.created", url: "https://a.example/hook", status: 202, succeeded: true },
      { type: "order.paid", status: 202, payload: taken[1] },
    ]);
    expect(at(deliveries, 0, "event_id")).toMatch(/^[\w-]{36}$/);
  });
});
