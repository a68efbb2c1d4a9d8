import { type Kind, type Known, nothingKnown, pathOf, Shop, text } from "./Shop.js";

const PRICE = { price_currency: "usd" };
const SEATS = { tiers: [{ min_seats: 1, price_per_seat: 500 }] };

/** A shop with something to sell, and somebody to sell it to. */
export async function stocked(): Promise<{ readonly model: Known; readonly real: Shop }> {
  const known = nothingKnown();
  const shop = new Shop();

  async function make(kind: Kind, body: object): Promise<string> {
    const { body: made } = await shop.send("POST", pathOf(kind), body);
    known.made[kind].push(text(made, "id"));
    return text(made, "id");
  }

  async function sell(
    recurring_interval: string | null,
    prices: readonly object[],
    benefits: readonly string[],
  ) {
    const id = await make("products", { name: "Stock", recurring_interval, prices });
    await shop.send("POST", `/v1/products/${id}/benefits`, { benefits });
  }

  const aggregation = { func: "count" };
  const filter = { conjunction: "and", clauses: [] };
  const meter_id = await make("meters", { name: "Stock", filter, aggregation });
  const limits = { prefix: null, activations: null, expires: null, limit_usage: null };
  const key = await make("benefits", { type: "license_keys", description: "Key", properties: limits });
  const units = { meter_id, units: 100, rollover: false };
  const credit = await make("benefits", { type: "meter_credit", description: "Units", properties: units });
  await sell("month", [{ ...PRICE, amount_type: "fixed", price_amount: 1999 }], [key, credit]);
  await sell(null, [{ ...PRICE, amount_type: "fixed", price_amount: 777 }], [key]);
  await sell("year", [{ ...PRICE, amount_type: "seat_based", seat_tiers: SEATS }], [credit]);
  const metered = { ...PRICE, amount_type: "metered_unit", meter_id, unit_amount: "2.5" };
  await sell("month", [{ ...PRICE, amount_type: "fixed", price_amount: 500 }, metered], []);
  await make("customers", { email: "c0@example.com", external_id: "ext0" });
  await make("customers", { email: "c1@example.com", external_id: "ext1" });
  return { model: known, real: shop };
}
