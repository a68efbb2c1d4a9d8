import { describe, expect, it } from "vitest";
import { at, items, setup, stoppedClock } from "./support.js";

describe("the payment methods of a customer", () => {
  it("are listed by ID and by external ID, newest first, with the default marked", async () => {
    const clock = stoppedClock("2026-01-01T00:00:00Z");
    const { mock, send } = setup({ now: clock.now });
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    const card = mock.seed.paymentMethod({ customer_id: id, is_default: true });
    clock.advance(1000);
    const korean = mock.seed.paymentMethod({ customer_id: id, type: "kr_card" });
    clock.advance(1000);
    const debit = mock.seed.paymentMethod({ customer_id: id, type: "sepa_debit" });
    for (const path of [id, "external/usr_1"]) {
      const answer = await send("GET", `/v1/customers/${path}/payment-methods`);
      expect(answer.body).toEqual({
        items: [debit, korean, card],
        pagination: { total_count: 3, max_page: 1 },
      });
    }
    expect(card).toMatchObject({
      type: "card",
      is_default: true,
      processor: "stripe",
      method_metadata: {
        brand: "visa",
        last4: "4242",
        exp_month: 12,
        exp_year: 2030,
        wallet: null,
      },
    });
    expect(korean).toMatchObject({
      is_default: false,
      method_metadata: { brand: null, last4: null },
    });
    expect(debit).not.toHaveProperty("method_metadata");
    const customer = await send("GET", `/v1/customers/${id}`);
    expect(at(customer.body, "default_payment_method_id")).toBe(card.id);
  });

  it("come in pages", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    for (let index = 0; index < 3; index += 1) mock.seed.paymentMethod({ customer_id: id });
    const path = `/v1/customers/${id}/payment-methods`;
    const second = await send("GET", `${path}?limit=2&page=2`);
    expect(items(second)).toHaveLength(1);
    expect(at(second.body, "pagination")).toEqual({ total_count: 3, max_page: 2 });
    expect((await send("GET", `${path}?limit=0`)).status).toBe(422);
  });

  it("are nobody else's", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    mock.seed.paymentMethod({ customer_id: mock.seed.customer().id });
    expect(items(await send("GET", `/v1/customers/${id}/payment-methods`))).toEqual([]);
  });
});
