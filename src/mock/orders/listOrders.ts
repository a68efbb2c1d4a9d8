import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { isIn } from "../kit/isIn.js";
import { sorted } from "../kit/sorted.js";
import type { OrderRecord } from "../store/records.js";
import { visibleOrders } from "./findOrder.js";

interface OrderFilters {
  readonly organizationIds?: readonly string[] | undefined;
  readonly productIds?: readonly string[] | undefined;
  readonly billingTypes?: readonly string[] | undefined;
  readonly discountIds?: readonly string[] | undefined;
  readonly customerIds?: readonly string[] | undefined;
  readonly externalCustomerIds?: readonly string[] | undefined;
  readonly checkoutIds?: readonly string[] | undefined;
  readonly subscriptionIds?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly createdAfter: string | null;
  readonly createdBefore: string | null;
  readonly metadata?: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listOrders(call: Call, filters: OrderFilters): readonly OrderRecord[] {
  const { customers, products, subscriptions } = call.store;
  const { createdAfter, createdBefore } = filters;
  const found = visibleOrders(call).filter((order) => {
    const customer = customers.get(order.customer_id);
    const recurring = products.get(order.product_id)?.recurring_interval !== null;
    return (
      isIn(filters.organizationIds, customer?.organization_id) &&
      isIn(filters.productIds, order.product_id) &&
      isIn(filters.billingTypes, recurring ? "recurring" : "one_time") &&
      isIn(filters.discountIds, null) &&
      isIn(filters.customerIds, order.customer_id) &&
      isIn(filters.externalCustomerIds, customer?.external_id) &&
      isIn(filters.checkoutIds, order.checkout_id) &&
      isIn(filters.subscriptionIds, order.subscription_id) &&
      isIn(filters.statuses, order.status) &&
      (createdAfter === null || order.created_at > createdAfter) &&
      (createdBefore === null || order.created_at < createdBefore) &&
      hasMetadata(order.metadata, filters.metadata ?? new Map())
    );
  });
  return sorted(found, filters.sorting, (order, field) => {
    const net = order.subtotal_amount - order.discount_amount;
    const keys: Readonly<Record<string, string | number | null>> = {
      created_at: order.created_at,
      status: order.status,
      invoice_number: order.invoice_number,
      amount: net + order.tax_amount,
      net_amount: net,
      customer: customers.get(order.customer_id)?.email ?? null,
      product: products.get(order.product_id)?.name ?? null,
      subscription: subscriptions.get(order.subscription_id ?? "")?.id ?? null,
    };
    return keys[field] ?? null;
  });
}
