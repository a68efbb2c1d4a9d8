import type { Checkout, Discount, Order } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentProductBase } from "../products/presentProduct.js";
import type { DiscountRecord } from "../store/discounts.js";
import type { Store } from "../store/Store.js";
import { discountTerms, redemptionsOf } from "./discounts.js";

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
