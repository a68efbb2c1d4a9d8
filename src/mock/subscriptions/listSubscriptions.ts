import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { isIn } from "../kit/isIn.js";
import { sorted } from "../kit/sorted.js";
import type { SubscriptionRecord } from "../store/records.js";
import { visibleSubscriptions } from "./findSubscription.js";

export interface SubscriptionFilters {
  readonly organizationIds?: readonly string[] | undefined;
  readonly productIds?: readonly string[] | undefined;
  readonly customerIds?: readonly string[] | undefined;
  readonly externalCustomerIds?: readonly string[] | undefined;
  readonly discountIds?: readonly string[] | undefined;
  readonly active?: boolean | null;
  readonly statuses?: readonly string[] | undefined;
  readonly cancelAtPeriodEnd?: boolean | null;
  readonly reasons?: readonly string[] | undefined;
  readonly canceledAfter?: string | null;
  readonly canceledBefore?: string | null;
  readonly startedAfter?: string | null;
  readonly startedBefore?: string | null;
  readonly metadata?: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listSubscriptions(call: Call, filters: SubscriptionFilters): readonly SubscriptionRecord[] {
  const { customers, products } = call.store;
  const found = visibleSubscriptions(call).filter((row) => {
    const customer = customers.get(row.customer_id);
    return (
      isIn(filters.organizationIds, customer?.organization_id) &&
      isIn(filters.productIds, row.product_id) &&
      isIn(filters.customerIds, row.customer_id) &&
      isIn(filters.externalCustomerIds, customer?.external_id) &&
      isIn(filters.discountIds, row.discount_id) &&
      isIn(filters.statuses, row.status) &&
      isIn(filters.reasons, row.customer_cancellation_reason) &&
      isIn(activeStatuses(filters.active ?? null), row.status) &&
      isWanted(filters.cancelAtPeriodEnd ?? null, row.cancel_at_period_end) &&
      isWithin(row.canceled_at, filters.canceledAfter ?? null, filters.canceledBefore ?? null) &&
      row.started_at !== filters.startedAfter &&
      row.started_at !== filters.startedBefore &&
      isWithin(row.started_at, filters.startedAfter ?? null, filters.startedBefore ?? null) &&
      hasMetadata(row.metadata, filters.metadata ?? new Map())
    );
  });
  return sorted(found, filters.sorting, (row, field) => {
    const keys: Readonly<Record<string, string | number | null>> = {
      customer: customers.get(row.customer_id)?.email ?? null,
      product: products.get(row.product_id)?.name ?? null,
      status: row.status,
      started_at: row.started_at,
      current_period_end: row.current_period_end,
      ended_at: row.ended_at,
      ends_at: row.ends_at,
      amount: row.amount,
    };
    return keys[field] ?? null;
  });
}

function activeStatuses(active: boolean | null): readonly string[] | undefined {
  if (active === null) return undefined;
  return active ? ["trialing", "active"] : ["canceled", "unpaid"];
}

function isWanted(wanted: boolean | null, value: boolean): boolean {
  return wanted === null || wanted === value;
}

/** Both ends count. */
function isWithin(value: string | null, after: string | null, before: string | null): boolean {
  if (after === null && before === null) return true;
  return value !== null && (after === null || value >= after) && (before === null || value <= before);
}
