import * as fc from "fast-check";
import { at } from "../support.js";
import { anything } from "./anything.js";
import { type Answered, type Kind, type Known, onePath, pathOf, type Shop, text } from "./Shop.js";

type Command = fc.AsyncCommand<Known, Shop>;

/** A command that can always run; what it works on it finds itself, or it does nothing. */
function command(name: string, run: (known: Known, shop: Shop) => Promise<unknown>): Command {
  return {
    check: () => true,
    run: async (known, shop) => {
      await run(known, shop);
    },
    toString: () => name,
  };
}

/** One of some things; undefined where there are none. */
function pick<T>(things: readonly T[], at: number): T | undefined {
  return things[at % Math.max(things.length, 1)];
}

async function create(known: Known, shop: Shop, kind: Kind, body: object): Promise<Answered> {
  const answer = await shop.send("POST", pathOf(kind), body);
  if (answer.status === 201) known.made[kind].push(text(answer.body, "id"));
  return answer;
}

async function remove(known: Known, shop: Shop, kind: Kind, id: string): Promise<void> {
  const { status } = await shop.send("DELETE", onePath(kind, id));
  if (status !== 204) return;
  known.made[kind].splice(known.made[kind].indexOf(id), 1);
  known.deleted.push({ kind, id });
}

const index = fc.nat({ max: 20 });
const amount = fc.constantFrom(0, 50, 777, 1999, 2599, 99_999);
const name = fc.constantFrom("Pro", "Book", "Ünï 🦊", "<b>x</b>");

const makesPeople: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(index, fc.boolean()).map(([i, isTeam]) =>
    command(`customer ${i} ${isTeam}`, (known, shop) =>
      create(known, shop, "customers", {
        email: `c${i}@example.com`,
        external_id: `ext${i}`,
        ...(isTeam ? { type: "team", owner: { email: `o${i}@example.com` } } : {}),
      }),
    ),
  ),
  fc.tuple(index, index).map(([i, j]) =>
    command(`member ${i} ${j}`, async (known, shop) => {
      const id = pick(known.made.customers, i);
      const body = { email: `m${j}@example.com`, role: "member" };
      if (id !== undefined) await shop.send("POST", `/v1/customers/${id}/members`, body);
    }),
  ),
  fc.tuple(index, name).map(([i, value]) =>
    command(`rename customer ${i}`, async (known, shop) => {
      const id = pick(known.made.customers, i);
      if (id !== undefined) await shop.send("PATCH", onePath("customers", id), { name: value });
    }),
  ),
];

const makesCatalogue: readonly fc.Arbitrary<Command>[] = [
  fc.constantFrom("count", "sum").map((func) =>
    command(`meter ${func}`, (known, shop) =>
      create(known, shop, "meters", {
        name: "Calls",
        filter: { conjunction: "and", clauses: [] },
        aggregation: func === "count" ? { func } : { func, property: "n" },
      }),
    ),
  ),
  fc
    .tuple(fc.constantFrom("custom", "license_keys", "meter_credit", "feature_flag"), index)
    .map(([type, i]) =>
      command(`benefit ${type}`, async (known, shop) => {
        const meter_id = pick(known.made.meters, i);
        if (type === "meter_credit" && meter_id === undefined) return;
        const properties = {
          custom: { note: null },
          license_keys: { prefix: "K", activations: null, expires: null, limit_usage: 3 },
          meter_credit: { units: 10, rollover: false, meter_id },
          feature_flag: {},
        }[type];
        await create(known, shop, "benefits", { type, description: "Benefit", properties });
      }),
    ),
  fc
    .tuple(
      name,
      amount,
      fc.constantFrom(null, "month", "year"),
      fc.constantFrom("fixed", "seats", "metered"),
      index,
    )
    .map(([label, price_amount, recurring_interval, kind, i]) =>
      command(`product ${kind} ${price_amount} ${recurring_interval}`, async (known, shop) => {
        const meter_id = pick(known.made.meters, i);
        if (kind === "metered" && (meter_id === undefined || recurring_interval === null)) return;
        const prices = {
          fixed: { amount_type: "fixed", price_amount },
          seats: {
            amount_type: "seat_based",
            seat_tiers: { tiers: [{ min_seats: 1, price_per_seat: 500 }] },
          },
          metered: { amount_type: "metered_unit", meter_id, unit_amount: "2.5" },
        };
        const body = {
          name: label,
          recurring_interval,
          prices: [{ ...prices[kind], price_currency: "usd" }],
        };
        await create(known, shop, "products", body);
      }),
    ),
  fc.tuple(index, index, index).map(([i, j, k]) =>
    command(`benefits of product ${i}`, async (known, shop) => {
      const id = pick(known.made.products, i);
      const benefits = [pick(known.made.benefits, j), pick(known.made.benefits, k)].filter(Boolean);
      if (id !== undefined) await shop.send("POST", `/v1/products/${id}/benefits`, { benefits });
    }),
  ),
  fc.tuple(index, fc.boolean()).map(([i, is_archived]) =>
    command(`archive product ${i} ${is_archived}`, async (known, shop) => {
      const id = pick(known.made.products, i);
      if (id !== undefined) await shop.send("PATCH", onePath("products", id), { is_archived });
    }),
  ),
  fc
    .tuple(index, fc.boolean(), fc.constantFrom("once", "forever", "repeating"))
    .map(([i, isFixed, duration]) =>
      command(`discount ${i} ${isFixed} ${duration}`, (known, shop) =>
        create(known, shop, "discounts", {
          ...{ name: "Sale", code: `CODE${i}`, duration },
          ...(isFixed
            ? { type: "fixed", amount: 700, currency: "usd" }
            : { type: "percentage", basis_points: 3333 }),
          ...(duration === "repeating" ? { duration_in_months: 2 } : {}),
          ...(i % 3 === 0 ? { max_redemptions: 1 } : {}),
        }),
      ),
    ),
  index.map((i) =>
    command(`custom field ${i}`, async (known, shop) => {
      const made = await create(known, shop, "custom-fields", {
        ...{ type: "text", slug: `field${i}`, name: "Field", properties: {} },
      });
      const id = pick(known.made.products, i);
      if (made.status !== 201 || id === undefined) return;
      const attached_custom_fields = [{ custom_field_id: at(made.body, "id"), required: false }];
      await shop.send("PATCH", onePath("products", id), { attached_custom_fields });
    }),
  ),
  index.map((i) =>
    command(`checkout link ${i}`, async (known, shop) => {
      const products = [pick(known.made.products, i)].filter(Boolean);
      await create(known, shop, "checkout-links", { payment_processor: "stripe", products });
    }),
  ),
  fc.constantFrom("order.paid", "customer.state_changed").map((event) =>
    command(`endpoint ${event}`, (known, shop) =>
      create(known, shop, "webhooks/endpoints", {
        ...{ url: "https://a.example/", format: "raw", events: [event] },
      }),
    ),
  ),
];

const sells: readonly fc.Arbitrary<Command>[] = [
  fc
    .tuple(index, index, fc.option(index, { nil: undefined }), fc.integer({ min: 1, max: 4 }))
    .map(([i, j, discount, seats]) =>
      command(`buy ${i} ${j} ${discount} ${seats}`, async (known, shop) => {
        const customer_id = pick(known.made.customers, j);
        const discount_id = discount === undefined ? undefined : pick(known.made.discounts, discount);
        const body = { products: [pick(known.made.products, i)], customer_id, discount_id };
        const plain = await shop.send("POST", "/v1/checkouts/", body);
        const made =
          plain.status === 201 ? plain : await shop.send("POST", "/v1/checkouts/", { ...body, seats });
        if (made.status !== 201) return;
        try {
          shop.mock.confirmCheckout(text(made.body, "id"));
        } catch (error) {
          if (!String(error).includes("cannot be confirmed")) throw error;
        }
      }),
    ),
  fc.tuple(index, fc.constantFrom(1, 0.5, 0.3), fc.boolean()).map(([i, part, revoke_benefits]) =>
    command(`refund ${i} ${part}`, async (_, shop) => {
      const order = pick(await shop.all("/v1/orders/"), i);
      const refunded = Math.ceil(Number(at(order, "refundable_amount")) * part);
      const body = { order_id: at(order, "id"), reason: "other", amount: refunded, revoke_benefits };
      if (order !== undefined) await shop.send("POST", "/v1/refunds/", body);
    }),
  ),
  fc
    .tuple(
      index,
      fc.constantFrom<object>(
        { cancel_at_period_end: true },
        { cancel_at_period_end: false },
        { revoke: true },
        { seats: 3 },
        { discount_id: null },
      ),
    )
    .map(([i, change]) =>
      command(`subscription ${i} ${JSON.stringify(change)}`, async (_, shop) => {
        const subscription = pick(await shop.all("/v1/subscriptions/"), i);
        if (subscription === undefined) return;
        await shop.send("PATCH", `/v1/subscriptions/${text(subscription, "id")}`, change);
      }),
    ),
  fc.tuple(index, index).map(([i, j]) =>
    command(`change product ${i} ${j}`, async (known, shop) => {
      const subscription = pick(await shop.all("/v1/subscriptions/"), i);
      const product_id = pick(known.made.products, j);
      if (subscription === undefined || product_id === undefined) return;
      const body = { product_id, proration_behavior: "prorate" };
      await shop.send("PATCH", `/v1/subscriptions/${text(subscription, "id")}`, body);
    }),
  ),
  fc.tuple(index, index).map(([i, j]) =>
    command(`seat ${i} ${j}`, async (_, shop) => {
      const subscription = pick(await shop.all("/v1/subscriptions/"), i);
      const body = { subscription_id: at(subscription, "id"), email: `s${j}@example.com` };
      if (subscription === undefined) return;
      const seat = await shop.send("POST", "/v1/customer-seats", body);
      const token = shop.mock.mails.at(-1)?.token;
      if (seat.status < 300 && token !== undefined) {
        await shop.send("POST", "/v1/customer-seats/claim", { invitation_token: token });
      }
    }),
  ),
  fc.tuple(index, fc.integer({ min: 1, max: 5 })).map(([i, n]) =>
    command(`events ${i} ${n}`, async (_, shop) => {
      const event = { name: "call", external_customer_id: `ext${i}`, metadata: { n } };
      await shop.send("POST", "/v1/events/ingest", { events: Array.from({ length: n }, () => event) });
    }),
  ),
  fc.tuple(index, fc.constantFrom("granted", "disabled")).map(([i, status]) =>
    command(`license key ${i} ${status}`, async (_, shop) => {
      const row = pick(await shop.all("/v1/license-keys/"), i);
      if (row === undefined) return;
      const body = { key: at(row, "key"), organization_id: at(row, "organization_id"), increment_usage: 1 };
      await shop.send("POST", "/v1/license-keys/validate", body);
      await shop.send("PATCH", `/v1/license-keys/${text(row, "id")}`, { status });
    }),
  ),
  fc
    .constantFrom(1, 20, 40)
    .map((days) => command(`${days} days`, (_, shop) => shop.mock.clock.advance({ days }))),
];

const KINDS: readonly Kind[] = [
  "customers",
  "benefits",
  "discounts",
  "custom-fields",
  "checkout-links",
  "webhooks/endpoints",
];

const deletes: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(fc.constantFrom(...KINDS), index).map(([kind, i]) =>
    command(`delete ${kind} ${i}`, async (known, shop) => {
      const id = pick(known.made[kind], i);
      if (id !== undefined) await remove(known, shop, kind, id);
    }),
  ),
];

/** Commands of all kinds; buying more often than the rest. */
export const commands: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    ...makesPeople,
    ...makesCatalogue,
    ...sells,
    ...sells,
    ...deletes,
    ...Array.from({ length: 12 }, () => anything),
  ],
  { maxCommands: 60, size: "max" },
);
