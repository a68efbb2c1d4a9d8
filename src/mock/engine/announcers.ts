import type { WebhookEventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCheckout } from "../checkouts/presentCheckout.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { sameValue } from "../kit/fields.js";
import { presentMember } from "../members/membersOf.js";
import { presentOrder } from "../orders/presentOrder.js";
import { presentOrganization } from "../organizations/presentOrganization.js";
import { presentProduct } from "../products/presentProduct.js";
import type { BenefitGrantRecord, CustomerRecord, OrderRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { Table } from "../store/Table.js";
import { presentDiscount } from "./discounts.js";
import { presentRefund } from "./payments.js";
import { presentSeat } from "./seats.js";
import { subscriptionEvents } from "./subscriptionEvents.js";

/** What webhooks are told. */
export interface Announcement {
  readonly type: WebhookEventType;
  readonly data: unknown;
  readonly organizationId: string;
  /** The customer whose state changed with it. */
  readonly customerId?: string;
}

/** Tells of a row that was put, beside the one that was there before. */
export type Announcer<T> = (backend: Backend, after: T, before: T | undefined) => readonly Announcement[];

type RowOf<TTable> = TTable extends Table<infer TRow> ? TRow : never;

/** What webhooks are told of changes, by table. */
type Announcers = { readonly [TName in keyof Store]?: Announcer<RowOf<Store[TName]>> };

/** What webhooks are told of a change in a table: one place for all that follows from changes. */
export const announcers: Announcers = {
  benefits: (_, after, before) => {
    if (after.deleted_at !== null) return [];
    const type = before === undefined ? "benefit.created" : "benefit.updated";
    return own(after, [type], presentBenefit(after));
  },
  benefitGrants: ({ store }, after, before) => {
    const type = grantEvent(after, before);
    const customer = store.customers.get(after.customer_id);
    if (type === undefined || customer === undefined) return [];
    const data = {
      ...presentBenefitGrant(store, after),
      properties: after.properties,
      previous_properties: before?.properties ?? {},
    };
    return [{ type, data, organizationId: customer.organization_id, customerId: customer.id }];
  },
  checkouts: (backend, after, before) => {
    const changed = after.status === "expired" ? "checkout.expired" : "checkout.updated";
    return own(after, [before === undefined ? "checkout.created" : changed], presentCheckout(backend, after));
  },
  customers: ({ store }, after, before) => {
    const type = customerEvent(after, before);
    if (type === undefined) return [];
    const { id: customerId, organization_id: organizationId } = after;
    return [{ type, data: presentCustomer(store, after), organizationId, customerId }];
  },
  discounts: (backend, after, before) => {
    const changed = after.deleted_at === null ? "discount.updated" : "discount.deleted";
    return own(after, [before === undefined ? "discount.created" : changed], presentDiscount(backend, after));
  },
  members: (_, after, before) => {
    const changed = after.deleted_at === null ? "member.updated" : "member.deleted";
    return own(after, [before === undefined ? "member.created" : changed], presentMember(after));
  },
  orders: ({ store }, after, before) => {
    const organization_id = store.customers.get(after.customer_id)?.organization_id ?? "";
    return own({ organization_id }, orderEvents(after, before), presentOrder(store, after));
  },
  organizations: (_, after, before) => {
    const organizationId = after.id;
    if (before === undefined) return [];
    return [{ type: "organization.updated", data: presentOrganization(after), organizationId }];
  },
  products: ({ store }, after, before) => {
    if (after.deleted_at !== null) return [];
    const type = before === undefined ? "product.created" : "product.updated";
    return own(after, [type], presentProduct(store, after, before === undefined));
  },
  refunds: (_, after, before) =>
    own(after, [before === undefined ? "refund.created" : "refund.updated"], presentRefund(after)),
  seats: ({ store }, after) => {
    const type = SEAT_EVENTS[after.status];
    const purchase = store.subscriptions.get(after.subscription_id) ?? store.orders.get(after.order_id);
    const organization_id = store.products.get(purchase?.product_id ?? null)?.organization_id ?? "";
    return own({ organization_id }, [type], presentSeat(store, after));
  },
  subscriptions: subscriptionEvents,
};

const SEAT_EVENTS = {
  pending: "customer_seat.assigned",
  claimed: "customer_seat.claimed",
  revoked: "customer_seat.revoked",
} as const;

function own(
  { organization_id: organizationId }: { readonly organization_id: string },
  types: readonly WebhookEventType[],
  data: unknown,
): readonly Announcement[] {
  return types.map((type) => ({ type, data, organizationId }));
}

function grantEvent(
  after: BenefitGrantRecord,
  before: BenefitGrantRecord | undefined,
): WebhookEventType | undefined {
  const [is, was] = [after.granted_at !== null, (before?.granted_at ?? null) !== null];
  if (is && before === undefined) return "benefit_grant.created";
  if (is === was) return undefined;
  return is ? "benefit_grant.updated" : "benefit_grant.revoked";
}

/** Nobody is told that a customer counts invoices, has a card, or was seen. */
function customerEvent(
  after: CustomerRecord,
  before: CustomerRecord | undefined,
): WebhookEventType | undefined {
  if (before === undefined) return "customer.created";
  if (after.deleted_at !== before.deleted_at) return "customer.deleted";
  const { modified_at: _, default_payment_method_id: _card, first_user_event_at: _seen, ...shown } = after;
  return sameValue({ ...before, ...shown }, before) ? undefined : "customer.updated";
}

function orderEvents(after: OrderRecord, before: OrderRecord | undefined): readonly WebhookEventType[] {
  const isPaid = after.status === "paid" && before?.status !== "paid";
  if (before === undefined)
    return isPaid ? ["order.created", "order.updated", "order.paid"] : ["order.created"];
  if (isPaid) return ["order.updated", "order.paid"];
  return after.refunded_amount > before.refunded_amount
    ? ["order.updated", "order.refunded"]
    : ["order.updated"];
}
