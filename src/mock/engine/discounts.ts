import type { Checkout, Discount, Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentProductBase } from "../products/presentProduct.js";
import type { DiscountRecord, RedemptionRecord } from "../store/discounts.js";
import type { Store } from "../store/Store.js";

/** What a discount takes off and for how long, as answers say it. */
export function discountTerms(row: DiscountRecord): Terms {
  const { duration, duration_in_months, type, basis_points, amounts } = row;
  const time = {
    duration,
    ...(duration === "repeating" ? { duration_in_months: duration_in_months ?? 0 } : {}),
  };
  if (type === "percentage") return { ...time, type, basis_points };
  const [currency = "usd", amount = 0] = Object.entries(amounts)[0] ?? [];
  return { ...time, type, amount, currency, amounts };
}

interface Time {
  readonly duration: DiscountRecord["duration"];
  readonly duration_in_months?: number;
}

interface Percentage extends Time {
  readonly type: "percentage";
  readonly basis_points: number;
}

interface Fixed extends Time {
  readonly type: "fixed";
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
}

type Terms = Percentage | Fixed;

/** A discount of 10 % once, for all products, that is yet to be stored. */
export function newDiscount({ uuid, now }: Backend, organization_id: string, name: string): DiscountRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, deleted_at: null, organization_id, name },
    ...{ metadata: {}, code: null, starts_at: null, ends_at: null },
    ...{ max_redemptions: null, max_redemptions_per_customer: null },
    ...{ type: "percentage", basis_points: 1000, amounts: {} },
    ...{ duration: "once", duration_in_months: null, product_ids: [] },
  };
}

/** The uses of a discount. */
export function redemptionsOf(store: Store, discountId: string): readonly RedemptionRecord[] {
  return store.redemptions.where((row) => row.discount_id === discountId);
}

/** What a discount takes off an amount: a percentage rounds half up, a fixed one is at most all. */
export function discountOn(row: DiscountRecord, amount: number, currency: string): number {
  if (row.type === "percentage") return Math.floor((amount * row.basis_points + 5000) / 10_000);
  return Math.min(amount, row.amounts[currency] ?? 0);
}

/** Whether a discount is for the product. */
export function isForProduct({ product_ids }: DiscountRecord, productId: string): boolean {
  return product_ids.length === 0 || product_ids.includes(productId);
}

/** Whether a discount can be used now: it is there, its time has come, and it is not used up. */
export function isRedeemable({ store, now }: Backend, row: DiscountRecord): boolean {
  const time = now();
  if (row.deleted_at !== null) return false;
  if (row.starts_at !== null && row.starts_at > time) return false;
  if (row.ends_at !== null && row.ends_at <= time) return false;
  return row.max_redemptions === null || redemptionsOf(store, row.id).length < row.max_redemptions;
}

/** Remembers that a discount was used. */
export function redeem(
  { store, uuid }: Backend,
  discountId: string,
  use: Pick<RedemptionRecord, "customer_id" | "checkout_id" | "subscription_id">,
): void {
  store.redemptions.put({ id: uuid(), discount_id: discountId, ...use });
}

/** The discount as orders and subscriptions show it: without its products. */
export function presentDiscountBase(store: Store, id: string | null): Order["discount"] {
  const row = store.discounts.get(id);
  if (row === undefined) return null;
  const {
    deleted_at: _,
    product_ids,
    type,
    amounts,
    basis_points,
    duration,
    duration_in_months,
    ...common
  } = row;
  return { ...common, ...discountTerms(row), redemptions_count: redemptionsOf(store, row.id).length };
}

export function presentDiscount({ store }: Pick<Backend, "store">, row: DiscountRecord): Discount {
  const base = presentDiscountBase(store, row.id);
  if (base === null) throw new Error(`The mock has no discount ${row.id}.`);
  return { ...base, products: store.products.all(row.product_ids).map(presentProductBase) };
}

/** The discount as a checkout shows it: its name and its terms. */
export function presentCheckoutDiscount(row: DiscountRecord | undefined): Checkout["discount"] {
  if (row === undefined) return null;
  const { id, name, code } = row;
  return { id, name, code, ...discountTerms(row) };
}
