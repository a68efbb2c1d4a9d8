import type { ProductUpdate } from "../api/requests.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { bodyIssue, classError, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { changed, filled, sent } from "../kit/fields.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductRecord } from "../store/records.js";
import { attachmentIssues } from "./attachments.js";
import { checkedPrices } from "./checkedPrices.js";
import { isDeletable } from "./presentProduct.js";
import { pricesOf } from "./priceSet.js";

/** Changes what was sent, and nothing else. Prices that are not named any more become archived. */
export function updateProduct(call: Call, product: ProductRecord, changes: ProductUpdate): ProductRecord {
  const { store } = call;
  const current = pricesOf(store, product.id);
  const { organization_id } = product;
  const recurring = product.recurring_interval !== null;
  const wanted = changes.prices ?? undefined;
  const { prices, issues } =
    wanted === undefined
      ? { prices: current, issues: [] }
      : checkedPrices(call, { id: product.id, organization_id, recurring, prices: current }, wanted);
  const all = [
    ...issues,
    ...intervalIssues(product, changes),
    ...trialIssues(product, changes),
    ...attachmentIssues(store, organization_id, changes),
  ];
  if (all.length > 0) throw polarRequestValidationError(all);

  const modified_at = call.now();
  for (const price of current) {
    const kept = prices.some(({ id }) => id === price.id);
    if (!kept) store.productPrices.put({ ...price, is_archived: true, modified_at });
  }
  for (const price of prices) if (!current.includes(price)) store.productPrices.put(price);

  const next = {
    ...filled(changes, "name", "visibility", "is_archived", "metadata"),
    ...sent(changes, "description", "trial_interval", "trial_interval_count"),
  };
  return {
    ...changed(product, next, modified_at),
    media_ids: changes.medias ?? product.media_ids,
    custom_fields: changes.attached_custom_fields ?? product.custom_fields,
  };
}

function intervalIssues(product: ProductRecord, changes: ProductUpdate): readonly Issue[] {
  const { recurring_interval: interval, recurring_interval_count: count } = changes;
  if (interval === undefined || interval === null) return [];
  if (interval === product.recurring_interval && count === product.recurring_interval_count) return [];
  return [bodyIssue("recurring_interval", "Recurring interval cannot be changed.", interval)];
}

function trialIssues(product: ProductRecord, changes: ProductUpdate): readonly Issue[] {
  const { trial_interval: interval, trial_interval_count: count } = changes;
  if (product.recurring_interval !== null || (interval ?? null) === null) return [];
  const msg = "Trial configuration is only supported on recurring products.";
  return [bodyIssue("trial_interval", msg, interval), bodyIssue("trial_interval_count", msg, count)];
}

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
    syncGrants(call, subscription);
  }
  const paid = store.orders.where(
    (row) => row.product_id === product.id && row.subscription_id === null && row.status === "paid",
  );
  for (const order of paid) syncGrants(call, order);
  return next;
}

function benefitError(index: number, msg: string, input: string): Error {
  const loc = ["body", "benefits", index];
  return polarRequestValidationError([{ type: "value_error", loc, msg, input }]);
}

/** Hides the product, unless somebody bought it. */
export function deleteProduct(call: Call, product: ProductRecord): void {
  if (!isDeletable(call.store, product.id)) {
    throw classError(409, "ProductNotDeletable", "This product was bought already. Archive it instead.");
  }
  const now = call.now();
  call.store.products.put({ ...product, deleted_at: now, modified_at: now });
}
