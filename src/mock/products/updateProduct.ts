import type { ProductUpdate } from "../api/requests.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { changed, filled, sent } from "../kit/fields.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductRecord } from "../store/records.js";
import { attachmentIssues } from "./attachments.js";
import { checkedPrices } from "./checkedPrices.js";
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
