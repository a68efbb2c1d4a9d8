import { at } from "../support.js";
import { type Known, onePath, pathOf, type Shop, text } from "./Shop.js";

/** What is wrong with a mock after some commands: nothing, if all goes well. */
export async function complaints(known: Known, shop: Shop): Promise<readonly string[]> {
  return [
    ...dangling(shop),
    ...(await wrongMoney(shop)),
    ...(await undead(known, shop)),
    ...(await unreadable(shop)),
  ];
}

/** Fields whose values are not IDs of something that the mock keeps. */
const FOREIGN: readonly string[] = [
  "organization_id",
  "account_id",
  "payout_account_id",
  "upload_id",
  "slack_integration_id",
  // What endpoints were told outlives them, and no list shows it.
  "endpoint_id",
];

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;

/** IDs that lead nowhere. */
function dangling({ mock }: Shop): readonly string[] {
  const { tables } = mock.snapshot();
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map((row) => text(row, "id"))));
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      referencesOf(row)
        .filter(([, id]) => !ids.has(id))
        .map(([field, id]) => `${table} ${text(row, "id")}: ${field} ${id} leads nowhere`),
    ),
  );
}

function referencesOf(value: unknown): readonly (readonly [field: string, id: string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]): readonly (readonly [string, string])[] => {
    if (field.endsWith("_id") && !FOREIGN.includes(field) && typeof inner === "string" && UUID.test(inner)) {
      return [[field, inner]];
    }
    if (field.endsWith("_ids") && Array.isArray(inner)) return inner.map((id) => [field, String(id)]);
    return field === "payload" ? [] : referencesOf(inner);
  });
}

function sum(rows: readonly unknown[], field: string): number {
  return rows.reduce<number>((total, row) => total + Number(at(row, field)), 0);
}

/** Orders whose sums do not add up, or whose money came from nowhere or went there. */
async function wrongMoney(shop: Shop): Promise<readonly string[]> {
  const [orders, payments, refunds] = await Promise.all(
    ["/v1/orders/", "/v1/payments/", "/v1/refunds/"].map((path) => shop.all(path)),
  );
  return (orders ?? []).flatMap((order) => {
    const id = text(order, "id");
    const paid = (payments ?? []).filter(
      (row) => at(row, "order_id") === id && at(row, "status") === "succeeded",
    );
    const back = (refunds ?? []).filter(
      (row) => at(row, "order_id") === id && at(row, "status") === "succeeded",
    );
    return wrongSums(order, sum(paid, "amount"), sum(back, "amount")).map((what) => `order ${id}: ${what}`);
  });
}

function wrongSums(order: unknown, paid: number, back: number): readonly string[] {
  function amount(field: string): number {
    return Number(at(order, field));
  }

  const items = at(order, "items");
  const status = text(order, "status");
  const isPaid = ["paid", "refunded", "partially_refunded"].includes(status);
  const total = amount("total_amount");
  const laws: readonly (readonly [boolean, string])[] = [
    [
      sum(Array.isArray(items) ? items : [], "amount") === amount("subtotal_amount"),
      "its items are not its subtotal",
    ],
    [
      amount("net_amount") === amount("subtotal_amount") - amount("discount_amount"),
      "its net amount is wrong",
    ],
    [total === amount("net_amount") + amount("tax_amount"), "its total is wrong"],
    [
      amount("discount_amount") >= 0 && (total >= 0 || amount("subtotal_amount") < 0),
      "it costs less than nothing",
    ],
    [!isPaid || paid === Math.max(amount("due_amount"), 0), `it is ${status} with ${paid} of ${total} paid`],
    [back === amount("refunded_amount"), `its refunds are ${back}, not ${amount("refunded_amount")}`],
    [back <= paid, "more was given back than was paid"],
    [
      (status === "refunded") === (back > 0 && back === amount("net_amount")),
      `it is ${status} with ${back} given back`,
    ],
    [amount("refundable_amount") === amount("net_amount") - back, "its refundable amount is wrong"],
  ];
  return laws.flatMap(([holds, what]) => (holds ? [] : `${what} (${JSON.stringify(order)})`));
}

/** Deleted things that are still somewhere. */
async function undead({ deleted }: Known, shop: Shop): Promise<readonly string[]> {
  const found: string[] = [];
  const catalogue = JSON.stringify([
    ...(await shop.all("/v1/products/")).map((row) => [
      at(row, "benefits"),
      at(row, "attached_custom_fields"),
    ]),
    ...(await shop.all("/v1/webhooks/deliveries")).map((row) => at(row, "webhook_event", "webhook_endpoint")),
  ]);
  for (const { kind, id } of deleted) {
    const { status } = await shop.send("GET", onePath(kind, id));
    if (status !== 404) found.push(`deleted ${kind} ${id}: ${status}`);
    const again = await shop.send("PATCH", onePath(kind, id), kind === "benefits" ? { type: "custom" } : {});
    if (again.status !== 404 && again.status !== 422) found.push(`deleted ${kind} ${id} can be changed`);
    if (JSON.stringify((await shop.all(pathOf(kind))).map((row) => at(row, "id"))).includes(id)) {
      found.push(`deleted ${kind} ${id} is listed`);
    }
    if (catalogue.includes(id)) found.push(`deleted ${kind} ${id} is offered or told`);
  }
  return found;
}

const LISTS: readonly string[] = [
  "/v1/subscriptions/",
  "/v1/benefit-grants/",
  "/v1/license-keys/",
  "/v1/customer-meters/",
  "/v1/checkouts/",
  "/v1/events/",
  "/v1/meters/",
];

/** Reads everything, of which each must be there and no answer a 500; also what customers see. */
async function unreadable(shop: Shop): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const path of LISTS) {
    for (const row of (await shop.all(path)).slice(0, 10)) {
      if (path === "/v1/benefit-grants/") continue;
      const { status } = await shop.send("GET", `${path}${text(row, "id")}`);
      if (status !== 200) bad.push(`${path}${text(row, "id")} is listed, and ${status}`);
    }
  }
  for (const customer of (await shop.all("/v1/customers/")).slice(0, 5))
    bad.push(...(await seen(shop, customer)));
  return bad;
}

async function seen(shop: Shop, customer: unknown): Promise<readonly string[]> {
  const id = text(customer, "id");
  const state = await shop.send("GET", `/v1/customers/${id}/state`);
  if (state.status !== 200) return [`customer ${id} has no state: ${state.status}`];
  const isTeam = at(customer, "type") === "team";
  const members = isTeam ? await shop.all(`/v1/customers/${id}/members`) : [];
  const member_id = at(members, 0, "id");
  if (isTeam && member_id === undefined) return [];
  const body = { customer_id: id, ...(isTeam ? { member_id } : {}) };
  const session = await shop.send("POST", "/v1/customer-sessions/", body);
  if (session.status !== 201) return [`customer ${id} gets no session: ${JSON.stringify(session.body)}`];
  const token = text(session.body, "token");
  for (const what of ["subscriptions", "orders", "benefit-grants", "license-keys", "meters", "wallets"]) {
    await shop.send("GET", `/v1/customer-portal/${what}/`, undefined, token);
  }
  return [];
}
