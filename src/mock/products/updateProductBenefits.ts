import { syncGrants } from "../benefitGrants/syncGrants.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import type { ProductRecord } from "../store/records.js";

/**
 * Gives the product these benefits instead of those it had; whoever bought it gains and loses them.
 */
export function updateProductBenefits(
  call: Call,
  product: ProductRecord,
  benefitIds: readonly string[],
): ProductRecord {
  const { store } = call;
  for (const [index, id] of benefitIds.entries()) {
    const benefit = store.benefits.get(id);
    const missing =
      benefit === undefined ||
      benefit.deleted_at !== null ||
      !call.subject.organizationIds.includes(benefit.organization_id);
    if (missing) throw benefitError(index, "Benefit does not exist.", id);
    if (benefit.organization_id !== product.organization_id) {
      const msg = "Benefit must be on the same organization as the product.";
      throw benefitError(index, msg, id);
    }
    if (!benefit.selectable && !product.benefit_ids.includes(id)) {
      throw benefitError(index, "Benefit is not selectable.", id);
    }
  }
  const benefit_ids = [...new Set(benefitIds)];
  const next = store.products.put({ ...product, benefit_ids });
  for (const subscription of store.subscriptions.where((row) => row.product_id === product.id)) {
    syncGrants(call, { subscription });
  }
  const paid = store.orders.where(
    (row) => row.product_id === product.id && row.subscription_id === null && row.status === "paid",
  );
  for (const order of paid) syncGrants(call, { order });
  return next;
}

function benefitError(index: number, msg: string, input: string): Error {
  const loc = ["body", "benefits", index];
  return polarRequestValidationError([{ type: "value_error", loc, msg, input }]);
}
