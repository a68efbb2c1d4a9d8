import { PolarCore } from "polar-fn/core";
import { benefitGrantsList } from "polar-fn/funcs/benefitGrantsList";
import { benefitsCreate } from "polar-fn/funcs/benefitsCreate";
import { checkoutsCreate } from "polar-fn/funcs/checkoutsCreate";
import { checkoutsGet } from "polar-fn/funcs/checkoutsGet";
import { customerMetersList } from "polar-fn/funcs/customerMetersList";
import { customerSessionsCreate } from "polar-fn/funcs/customerSessionsCreate";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { eventsList } from "polar-fn/funcs/eventsList";
import { metersCreate } from "polar-fn/funcs/metersCreate";
import { ordersList } from "polar-fn/funcs/ordersList";
import { productsCreate } from "polar-fn/funcs/productsCreate";
import { productsUpdateBenefits } from "polar-fn/funcs/productsUpdateBenefits";
import { subscriptionsGet } from "polar-fn/funcs/subscriptionsGet";
import { subscriptionsList } from "polar-fn/funcs/subscriptionsList";
import { subscriptionsRevoke } from "polar-fn/funcs/subscriptionsRevoke";
import { subscriptionsUpdate } from "polar-fn/funcs/subscriptionsUpdate";
import { PolarCore as LitePolarCore } from "polar-fn/lite/core";
import { customerPortalCustomerMetersList } from "polar-fn/lite/funcs/customerPortalCustomerMetersList";
import { customerPortalCustomersGet } from "polar-fn/lite/funcs/customerPortalCustomersGet";
import { customerPortalSubscriptionsList } from "polar-fn/lite/funcs/customerPortalSubscriptionsList";
import { eventsIngest } from "polar-fn/lite/funcs/eventsIngest";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { serveMockPolar } from "polar-fn/mock/node";
import { collect } from "polar-fn/pages";

/*
 * A shop sells a subscription and meters what its customer uses, through public entry points alone.
 * It brings its own mock of Polar, because somebody has to pay: elsewhere a customer with a card,
 * here `mock.confirmCheckout`.
 *
 * Whoever decides by an answer calls a full function, which checks it. What is called often, or
 * ships to a browser, is lite: the events, and the portal.
 */

const mock = createMockPolar();
const server = await serveMockPolar(mock);

const drifted: string[] = [];
const shop = new PolarCore({
  accessToken: MOCK_TOKEN,
  serverURL: server.url,
  onDrift: ({ endpoint }) => drifted.push(endpoint),
});

// The shop's own ID of its customer: nothing else needs to be stored.
const user = { externalCustomerId: "usr_1337" };

function step(title: string): void {
  console.log(`\n■ ${title}`);
}

function say(...lines: readonly string[]): void {
  console.log(lines.map((line) => `  ${line}`).join("\n"));
}

function day(date: Date | null): string {
  return date?.toISOString().slice(0, 10) ?? "never";
}

function money(cents: number, currency: string): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(cents / 100);
}

/** Ends the run where something is not as it should be. */
function check(met: boolean, what: string): void {
  if (!met) throw new Error(`not as expected: ${what}`);
}

/** The value of a call that must go well here. */
function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Error },
): T {
  if (!result.ok) throw result.error;
  return result.value;
}

/** The one item that a list must have. */
function only<T>({ items }: { readonly items: readonly T[] }): T {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`not as expected: a list of ${items.length}`);
  return item;
}

/** Says what the customer holds now, as an application asks for it at every sign-in. */
async function sayState(): Promise<{ readonly subscriptions: number; readonly benefits: number }> {
  const { activeSubscriptions, grantedBenefits, activeMeters } = must(
    await customersGetStateExternal(shop, { externalId: user.externalCustomerId }),
  );
  say(
    ...activeSubscriptions.map(
      ({ status, cancelAtPeriodEnd, currentPeriodEnd }) =>
        `subscription: ${status}, ${cancelAtPeriodEnd ? "ends" : "renews"} on ${day(currentPeriodEnd)}`,
    ),
    ...grantedBenefits.map(
      ({ benefitType, grantedAt }) => `benefit: ${benefitType}, granted on ${day(grantedAt)}`,
    ),
    ...activeMeters.map(
      ({ consumedUnits, creditedUnits, balance }) =>
        `meter: ${consumedUnits} used of ${creditedUnits} credited, balance ${balance}`,
    ),
  );
  return { subscriptions: activeSubscriptions.length, benefits: grantedBenefits.length };
}

async function main(): Promise<void> {
  step("metersCreate, benefitsCreate, productsCreate: what is for sale");
  const meter = must(
    await metersCreate(shop, {
      name: "Tokens",
      filter: {
        conjunction: "and",
        clauses: [{ property: "name", operator: "eq", value: "completion" }],
      },
      aggregation: { func: "sum", property: "tokens" },
    }),
  );
  const benefit = must(
    await benefitsCreate(shop, {
      type: "meter_credit",
      description: "1,000 tokens a month",
      properties: { meterId: meter.id, units: 1000, rollover: false },
    }),
  );
  const created = must(
    await productsCreate(shop, {
      name: "Pro",
      recurringInterval: "month",
      prices: [
        { amountType: "fixed", priceAmount: 2000 },
        { amountType: "metered_unit", meterId: meter.id, unitAmount: "0.5" },
      ],
    }),
  );
  const product = must(
    await productsUpdateBenefits(shop, {
      id: created.id,
      productBenefitsUpdate: { benefits: [benefit.id] },
    }),
  );
  say(`${product.name}, each ${product.recurringInterval}, with ${product.benefits[0]?.description}`);
  let centsPerUnit = 0;
  for (const price of product.prices) {
    // Each kind of price has its own fields: the compiler knows them from here on.
    if (price.amountType === "fixed") say(`fixed: ${money(price.priceAmount, price.priceCurrency)}`);
    if (price.amountType === "metered_unit") {
      centsPerUnit = Number(price.unitAmount);
      say(`metered: ${centsPerUnit} cents a unit`);
    }
  }
  check(product.prices.length === 2 && product.benefits.length === 1, "two prices and a benefit");

  step("checkoutsCreate: where the customer pays");
  const checkout = must(
    await checkoutsCreate(shop, { ...user, products: [product.id], metadata: { campaign: "demo" } }),
  );
  say(
    `${checkout.status}: ${money(checkout.totalAmount, checkout.currency)} at ${new URL(checkout.url).host}`,
  );
  mock.confirmCheckout(checkout.id, {
    email: "ada@example.com",
    name: "Ada Lovelace",
    billing_address: { country: "GB" },
  });
  const paid = must(await checkoutsGet(shop, { id: checkout.id }));
  say(`${paid.status}: paid by ${paid.customerName} <${paid.customerEmail}>`);
  check(paid.status === "succeeded", `a checkout that is ${paid.status}`);

  step("ordersList, subscriptionsList, benefitGrantsList: what came of it");
  const order = only(must(await ordersList(shop, { checkoutId: checkout.id })));
  const subscription = only(must(await subscriptionsList(shop, user)));
  const grant = only(must(await benefitGrantsList(shop, { customerId: order.customerId })));
  say(
    `order ${order.invoiceNumber}: ${order.status}, ${money(order.totalAmount, order.currency)}, ${order.billingReason}`,
    `subscription: ${subscription.status} since ${day(subscription.startedAt)}, from the campaign ${subscription.metadata["campaign"]}`,
    `grant of ${grant.benefit.description}: ${grant.isGranted ? "granted" : "not granted"}`,
  );
  check(order.subscriptionId === subscription.id, "an order of another subscription");
  check(grant.subscriptionId === subscription.id && grant.isGranted, "a grant through the subscription");

  step("customersGetStateExternal: what the customer holds, by the shop's own ID");
  const held = await sayState();
  check(held.subscriptions === 1 && held.benefits === 1, "a subscription and its benefit");

  step("eventsIngest: usage, where sending an event twice does no harm");
  const events = [
    { externalId: "completion_1", tokens: 420 },
    { externalId: "completion_2", tokens: 800 },
    { externalId: "completion_3", tokens: 130 },
    { externalId: "completion_2", tokens: 800 },
  ].map(({ externalId, tokens }) => ({ ...user, name: "completion", externalId, metadata: { tokens } }));
  const first = must(await eventsIngest(shop, { events }));
  say(`${events.length} events: ${first.inserted} taken, ${first.duplicates} known already`);
  const again = must(await eventsIngest(shop, { events }));
  say(`the same batch again: ${again.inserted} taken, ${again.duplicates} known already`);
  const distinct = new Map(events.map((event) => [event.externalId, event.metadata.tokens]));
  check(first.inserted === distinct.size && again.inserted === 0, "events that were counted twice");

  step("eventsList: all events of the customer, two a page");
  const sent = must(await collect(must(await eventsList(shop, { ...user, source: "user", limit: 2 }))));
  for (const { name, timestamp, metadata } of sent) {
    say(`${timestamp.toISOString()} ${name} ${JSON.stringify(metadata)}`);
  }
  check(sent.length === distinct.size, `${sent.length} events`);

  step("customerMetersList, subscriptionsGet: what they add up to");
  const used = [...distinct.values()].reduce((sum, tokens) => sum + tokens, 0);
  const count = only(must(await customerMetersList(shop, { ...user, meterId: meter.id })));
  say(`${count.meter.name}: ${count.consumedUnits} used of ${count.creditedUnits}, balance ${count.balance}`);
  check(count.consumedUnits === used, `${count.consumedUnits} used of ${used}`);
  const billed = must(await subscriptionsGet(shop, { id: subscription.id }));
  const usage = only({ items: billed.meters });
  say(`on the next invoice so far: ${money(usage.amount, billed.currency)} beside the fixed price`);
  const cents = Math.round((usage.consumedUnits - usage.creditedUnits) * centsPerUnit);
  check(usage.consumedUnits === used && usage.amount === cents, `${usage.amount} cents of ${cents}`);

  step("customerSessionsCreate: a token with which the customer's browser asks for itself");
  const session = must(await customerSessionsCreate(shop, user));
  const portal = new LitePolarCore({ accessToken: session.token, serverURL: server.url });
  const me = must(await customerPortalCustomersGet(portal));
  const mine = only(must(await customerPortalSubscriptionsList(portal)));
  const balance = only(must(await customerPortalCustomerMetersList(portal)));
  say(
    `signed in as ${me.name}, for ${Math.round((session.expiresAt.getTime() - Date.now()) / 60_000)} minutes`,
    `${mine.product.name}: ${mine.status}, ${money(mine.amount, mine.currency)} a ${mine.recurringInterval}`,
    `${balance.meter.name}: balance ${balance.balance}`,
  );
  check(me.id === order.customerId && mine.id === subscription.id, "somebody else's portal");
  const refused = await subscriptionsList(shop, {}, { accessToken: session.token });
  if (refused.ok) throw new Error("not as expected: a customer who reads as the shop");
  const status = "statusCode" in refused.error ? refused.error.statusCode : "no status";
  say(`asked as the shop with that token: ${refused.error.name} (${status})`);

  step("subscriptionsUpdate: the customer cancels, and keeps what was paid for");
  const cancel = { id: subscription.id, subscriptionUpdate: { cancelAtPeriodEnd: true } };
  const canceled = must(await subscriptionsUpdate(shop, cancel));
  say(`canceled on ${day(canceled.canceledAt)}, ends on ${day(canceled.endsAt)}`);
  const twice = await subscriptionsUpdate(shop, cancel);
  if (twice.ok) throw new Error("not as expected: a subscription that was canceled twice");
  switch (twice.error.name) {
    case "AlreadyCanceledSubscription":
      say(`canceled again: ${twice.error.data.detail}`);
      break;
    default:
      throw twice.error;
  }
  const kept = await sayState();
  check(kept.subscriptions === 1 && kept.benefits === 1, "a customer who keeps everything");

  step("subscriptionsRevoke: the subscription ends at once, and the state follows");
  const ended = must(await subscriptionsRevoke(shop, { id: subscription.id }));
  say(`${ended.status} on ${day(ended.endedAt)}`);
  const left = await sayState();
  check(left.subscriptions === 0 && left.benefits === 0, "a customer with nothing left");
  say(`${left.subscriptions} subscriptions and ${left.benefits} benefits are left`);
  say(`answers that contradicted the schema: ${drifted.length === 0 ? "none" : drifted.join(", ")}`);
  check(drifted.length === 0, "an answer that contradicts the schema");
}

try {
  await main();
} finally {
  await server.close();
}
