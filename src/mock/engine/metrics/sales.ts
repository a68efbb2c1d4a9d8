import type { Call, InputOf } from "../../http/Handler.js";
import type { CheckoutRecord } from "../../store/checkouts.js";
import type { EventRecord, OrderRecord, SubscriptionRecord } from "../../store/records.js";
import type { Store } from "../../store/Store.js";
import type { SeatRecord } from "../../store/seats.js";

/** What happened, as far as somebody asks for it. Metrics are made of it. */
export interface Sales {
  /** Orders that were paid, also where the money was given back. */
  readonly orders: readonly OrderRecord[];
  readonly refunds: readonly MadeRefund[];
  readonly subscriptions: readonly SubscriptionRecord[];
  readonly checkouts: readonly CheckoutRecord[];
  /** Seats, each with the customer who pays for it. */
  readonly seats: readonly SeatRecord[];
  /** Purchases by seats: what is paid for, by whom, and for how long. */
  readonly seatPurchases: readonly SeatPurchase[];
  readonly events: readonly EventRecord[];
}

export interface MadeRefund {
  readonly created_at: string;
  readonly amount: number;
  readonly order: OrderRecord;
}

export interface SeatPurchase {
  readonly id: string;
  readonly customer_id: string;
  readonly seats: number;
  readonly from: string;
  /** Null for what goes on. */
  readonly until: string | null;
}

type Wanted = InputOf<"metricsGet">["query"];

/** Collects what belongs to the organizations, products and customers that are asked for. */
export function salesOf({ store, subject }: Call, wanted: Wanted): Sales {
  const organizations = subject.organizationIds.filter((id) => wanted.organization_id?.includes(id) ?? true);
  const isOfCustomer = customerTest(store, organizations, wanted);
  const isOfProduct = productTest(store, wanted);

  function isMeant(row: { readonly customer_id: string; readonly product_id: string }): boolean {
    return isOfCustomer(row.customer_id) && isOfProduct(row.product_id);
  }

  const orders = store.orders.where(
    (row) => isMeant(row) && row.status !== "pending" && row.status !== "draft",
  );
  const subscriptions = store.subscriptions.where(isMeant);
  const seatPurchases = [...subscriptions.flatMap(bySubscription), ...orders.flatMap(byOrder)];
  const bought = new Set(seatPurchases.map(({ id }) => id));
  return {
    orders,
    refunds: store.refunds
      .where(({ status }) => status === "succeeded")
      .flatMap(({ created_at, amount, order_id }) => {
        const order = orders.find(({ id }) => id === order_id);
        return order === undefined ? [] : [{ created_at, amount, order }];
      }),
    subscriptions,
    checkouts: store.checkouts.where(
      (row) =>
        organizations.includes(row.organization_id) &&
        isOfProduct(row.product_id) &&
        (wanted.customer_id?.includes(row.customer_id ?? "") ?? true),
    ),
    seats: store.seats.where((row) => bought.has(row.subscription_id ?? row.order_id ?? "")),
    seatPurchases,
    events: store.events.where(
      (row) =>
        row.source === "user" &&
        organizations.includes(row.organization_id) &&
        (wanted.customer_id?.includes(row.customer_id ?? "") ?? true),
    ),
  };
}

function customerTest(
  store: Store,
  organizations: readonly string[],
  { customer_id }: Wanted,
): (id: string) => boolean {
  return (id) =>
    organizations.includes(store.customers.get(id)?.organization_id ?? "") &&
    (customer_id?.includes(id) ?? true);
}

function productTest(store: Store, { product_id, billing_type }: Wanted): (id: string) => boolean {
  return (id) => {
    const isRecurring = (store.products.get(id)?.recurring_interval ?? null) !== null;
    return (
      (product_id?.includes(id) ?? true) &&
      (billing_type?.includes(isRecurring ? "recurring" : "one_time") ?? true)
    );
  };
}

function bySubscription(row: SubscriptionRecord): readonly SeatPurchase[] {
  const { id, customer_id, seats, started_at, ended_at } = row;
  return seats === null || started_at === null
    ? []
    : [{ id, customer_id, seats, from: started_at, until: ended_at }];
}

/** Seats that were bought once and for all. */
function byOrder(row: OrderRecord): readonly SeatPurchase[] {
  const { id, customer_id, seats, created_at, subscription_id } = row;
  return seats === null || subscription_id !== null
    ? []
    : [{ id, customer_id, seats, from: created_at, until: null }];
}
