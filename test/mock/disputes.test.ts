import { describe, expect, it } from "vitest";
import { checkedSetup } from "./checked.js";
import { at, items, UNKNOWN_ID } from "./support.js";

/** A mock in which somebody paid 20 dollars. */
async function paid() {
  const { mock, send } = checkedSetup();
  const product = mock.seed.product({ recurring_interval: null, prices: [{ price_amount: 2000 }] });
  const checkout = await send("POST", "/v1/checkouts/", { products: [product.id] });
  const id = String(at(checkout.body, "id"));
  mock.confirmCheckout(id, { email: "a@b.co", name: "A", billing_address: { country: "US" } });
  const [order] = items(await send("GET", "/v1/orders/"));
  return { mock, send, orderId: String(at(order, "id")) };
}

describe("disputes", () => {
  it("contest the payment of an order", async () => {
    const { mock, send, orderId } = await paid();
    const dispute = mock.seed.dispute({ order_id: orderId, reason: "fraudulent" });
    expect(dispute).toMatchObject({ amount: 2000, currency: "usd", status: "needs_response" });
    expect(dispute).toMatchObject({ resolved: false, closed: false, past_due: false });
    const listed = await send("GET", `/v1/disputes/?order_id=${orderId}&status=needs_response`);
    expect(listed.body).toMatchObject({ items: [{ id: dispute.id, customer: { email: "a@b.co" } }] });
    expect(items(await send("GET", "/v1/disputes/?status=won"))).toEqual([]);
  });

  it("are lost when they are accepted, and only once", async () => {
    const { mock, send, orderId } = await paid();
    const { id } = mock.seed.dispute({ order_id: orderId });
    const accepted = await send("POST", `/v1/disputes/${id}/accept`);
    expect(accepted.body).toMatchObject({ status: "lost", resolved: true, closed: true });
    const again = await send("POST", `/v1/disputes/${id}/accept`);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ error: "DisputeNotOpenError" });
    expect((await send("GET", `/v1/disputes/${UNKNOWN_ID}`)).status).toBe(404);
  });

  it("need a payment", () => {
    const { mock } = checkedSetup();
    expect(() => mock.seed.dispute({ order_id: UNKNOWN_ID })).toThrow(/no payment of an order/);
  });
});
