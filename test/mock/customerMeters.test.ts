import { describe, expect, it } from "vitest";
import { checkedSetup } from "./checked.js";
import { at, items, type Send, stoppedClock, UNKNOWN_ID } from "./support.js";

const START = "2026-01-01T00:00:00Z";

async function ingest(send: Send, ...events: readonly object[]): Promise<void> {
  const body = { events: events.map((event) => ({ name: "call", ...event })) };
  expect((await send("POST", "/v1/events/ingest", body)).status).toBe(200);
}

async function activeMeters(send: Send, id: string): Promise<unknown> {
  return at((await send("GET", `/v1/customers/${id}/state`)).body, "active_meters");
}

describe("a customer's meters", () => {
  it("count the customer's own events, each once, and show in its state", async () => {
    const clock = stoppedClock(START);
    const { mock, send } = checkedSetup({ now: clock.now });
    const meter = mock.seed.meter({ name: "Tokens", aggregation: { func: "sum", property: "n" } });
    const one = mock.seed.customer({ external_id: "usr_1" });
    const two = mock.seed.customer();
    clock.advance(60_000);
    const event = { external_customer_id: "usr_1", external_id: "evt_1", metadata: { n: 2.5 } };
    await ingest(send, event, { customer_id: one.id, metadata: { n: 4 } });
    await ingest(send, event);
    await ingest(send, { customer_id: two.id, metadata: { n: 1 } }, { customer_id: two.id });
    const units = { consumed_units: 6.5, credited_units: 0, balance: -6.5 };
    expect(await activeMeters(send, one.id)).toMatchObject([
      {
        meter_id: meter.id,
        created_at: START,
        modified_at: "2026-01-01T00:01:00Z",
        ...units,
      },
    ]);
    expect(await activeMeters(send, two.id)).toMatchObject([{ consumed_units: 1, balance: -1 }]);
    const list = await send("GET", `/v1/customer-meters/?customer_id=${one.id}`);
    expect(list.body).toMatchObject({
      items: [{ ...units, customer_id: one.id, customer: { id: one.id }, meter }],
      pagination: { total_count: 1, max_page: 1 },
    });
    const [row] = items(list);
    expect((await send("GET", `/v1/customer-meters/${String(at(row, "id"))}`)).body).toEqual(row);
  });

  it("count what came before the customer did", async () => {
    const { mock, send } = checkedSetup();
    mock.seed.meter();
    await ingest(send, { external_customer_id: "early" }, { external_customer_id: "other" });
    await ingest(send, { external_customer_id: "early" });
    const seeded = mock.seed.customer({ external_id: "early" });
    expect(await activeMeters(send, seeded.id)).toMatchObject([{ consumed_units: 2 }]);
    const created = await send("POST", "/v1/customers/", { email: "a@b.co", external_id: "other" });
    expect(await activeMeters(send, String(at(created.body, "id")))).toMatchObject([{ consumed_units: 1 }]);
    await ingest(send, { external_customer_id: "late" });
    const plain = mock.seed.customer();
    expect(await activeMeters(send, plain.id)).toEqual([]);
    await send("PATCH", `/v1/customers/${plain.id}`, { external_id: "late" });
    expect(await activeMeters(send, plain.id)).toMatchObject([{ consumed_units: 1 }]);
  });

  it("stand at nothing for meters whose events the customer did not send", async () => {
    const { mock, send } = checkedSetup();
    const clauses = [{ property: "name", operator: "eq", value: "other" }] as const;
    mock.seed.meter({ filter: { conjunction: "and", clauses } });
    const { id } = mock.seed.customer();
    await ingest(send, { customer_id: id });
    expect(await activeMeters(send, id)).toMatchObject([
      { consumed_units: 0, credited_units: 0, balance: 0, modified_at: null },
    ]);
  });

  it.each([
    [{ func: "count" }, 3],
    [{ func: "sum", property: "n" }, 9],
    [{ func: "max", property: "n" }, 4],
    [{ func: "min", property: "n" }, 1],
    [{ func: "avg", property: "n" }, 3],
    [{ func: "unique", property: "n" }, 2],
  ] as const)("are computed by %j", async (aggregation, consumed_units) => {
    const { mock, send } = checkedSetup();
    mock.seed.meter({ aggregation });
    const { id } = mock.seed.customer();
    for (const n of [1, 4, 4]) await ingest(send, { customer_id: id, metadata: { n } });
    expect(await activeMeters(send, id)).toMatchObject([{ consumed_units }]);
  });

  it("go on from what was seeded", async () => {
    const { mock, send } = checkedSetup();
    const meter_id = mock.seed.meter().id;
    const { id } = mock.seed.customer();
    mock.seed.customerMeter({ customer_id: id, meter_id, credited_units: 100, consumed_units: 25 });
    await ingest(send, { customer_id: id }, { customer_id: id });
    expect(await activeMeters(send, id)).toMatchObject([
      { meter_id, credited_units: 100, consumed_units: 27, balance: 73 },
    ]);
  });

  it("are those of the seed, one of each meter, in whatever order things are seeded", async () => {
    const { mock, send } = checkedSetup();
    const meter_id = mock.seed.meter().id;
    const { id } = mock.seed.customer({ external_id: "usr_1337" });
    mock.seed.customerMeter({ customer_id: id, meter_id, credited_units: 5 });
    mock.seed.customerMeter({ customer_id: id, meter_id, credited_units: 100 });
    expect(await activeMeters(send, id)).toMatchObject([{ meter_id, credited_units: 100, balance: 100 }]);
    await ingest(send, { external_customer_id: "usr_1337" });
    expect(await activeMeters(send, id)).toMatchObject([{ consumed_units: 1, balance: 99 }]);
  });

  it("stand still while the meter is archived, and catch up", async () => {
    const { mock, send } = checkedSetup();
    const meter = mock.seed.meter();
    const { id } = mock.seed.customer();
    await ingest(send, { customer_id: id });
    await send("PATCH", `/v1/meters/${meter.id}`, { is_archived: true });
    await ingest(send, { customer_id: id });
    expect(await activeMeters(send, id)).toMatchObject([{ consumed_units: 1 }]);
    expect(items(await send("GET", "/v1/customer-meters/"))).toEqual([]);
    expect(items(await send("GET", `/v1/customer-meters/?meter_id=${meter.id}`))).toHaveLength(1);
    await send("PATCH", `/v1/meters/${meter.id}`, { is_archived: false });
    expect(await activeMeters(send, id)).toMatchObject([{ consumed_units: 2 }]);
  });

  it("are found and sorted by customer and meter", async () => {
    const { mock, send } = checkedSetup();
    const calls = mock.seed.meter({ name: "Calls" });
    mock.seed.meter({ name: "Tokens", aggregation: { func: "sum", property: "n" } });
    const jo = mock.seed.customer({ name: "Jo", external_id: "jo" });
    const al = mock.seed.customer({ name: "Al" });
    await ingest(
      send,
      { customer_id: jo.id, metadata: { n: 10 } },
      { customer_id: al.id, metadata: { n: 5 } },
    );

    async function rows(query: string): Promise<readonly string[]> {
      return items(await send("GET", `/v1/customer-meters/?${query}`)).map(
        (row) => `${String(at(row, "customer", "name"))} ${String(at(row, "meter", "name"))}`,
      );
    }

    expect(await rows("external_customer_id=jo&sorting=meter_name")).toEqual(["Jo Calls", "Jo Tokens"]);
    expect(await rows(`meter_id=${calls.id}&sorting=customer_name`)).toEqual(["Al Calls", "Jo Calls"]);
    expect(await rows("sorting=-consumed_units&limit=2")).toEqual(["Jo Tokens", "Al Tokens"]);
    expect(await rows("sorting=balance&limit=1")).toEqual(["Jo Tokens"]);
    expect(await rows(`organization_id=${UNKNOWN_ID}`)).toEqual([]);
    for (const sorting of ["created_at", "customer_id", "meter_id", "credited_units", "modified_at"]) {
      expect(await rows(`sorting=${sorting}`)).toHaveLength(4);
    }
    expect((await send("GET", `/v1/customer-meters/${UNKNOWN_ID}`)).status).toBe(404);
  });

  it("are credited by benefits, and stay open as long as something depends on them", async () => {
    const { mock, send } = checkedSetup();
    const meter = mock.seed.meter();
    const credits = mock.seed.benefit({
      type: "meter_credit",
      properties: { meter_id: meter.id, units: 10 },
    });
    const product = mock.seed.product({ benefits: [credits], prices: [{ price_amount: 0 }] });
    const { id } = mock.seed.customer();
    await ingest(send, { customer_id: id });
    const checkout = await send("POST", "/v1/checkouts/", { products: [product.id], customer_id: id });
    mock.confirmCheckout(String(at(checkout.body, "id")));
    await ingest(send, { customer_id: id }, { customer_id: id });
    expect(await activeMeters(send, id)).toMatchObject([
      { meter_id: meter.id, credited_units: 10, consumed_units: 3, balance: 7 },
    ]);

    async function archive(): Promise<unknown> {
      return at(
        (await send("PATCH", `/v1/meters/${meter.id}`, { is_archived: true })).body,
        "detail",
        0,
        "msg",
      );
    }

    expect(await archive()).toBe("Cannot archive meter that is still referenced by active benefits");
    const priced = mock.seed.product({ prices: [{ amount_type: "metered_unit", meter_id: meter.id }] });
    expect(await archive()).toBe("Cannot archive meter that is still attached to active products");
    await send("PATCH", `/v1/products/${priced.id}`, { is_archived: true });
    await send("DELETE", `/v1/benefits/${credits.id}`);
    expect(await archive()).toBeUndefined();
  });
});
