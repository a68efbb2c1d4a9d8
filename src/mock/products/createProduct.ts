import type { RecurringInterval } from "../api/answers.js";
import type { ProductCreate, ProductCreateRecurring } from "../api/requests.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { targetOrganization } from "../http/resource.js";
import { filled } from "../kit/fields.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductRecord } from "../store/records.js";
import { attachmentIssues } from "./attachments.js";
import { checkedPrices } from "./checkedPrices.js";
import { newProduct } from "./newProduct.js";

/** What a recurring product says beside what all say. */
type Cycle = { readonly [TKey in CycleField]?: ProductCreateRecurring[TKey] | null | undefined };

type CycleField = `${"recurring" | "trial" | "meter"}_interval${"" | "_count"}`;

export function createProduct(call: Call, input: ProductCreate): ProductRecord {
  const { store } = call;
  const organizationId = targetOrganization(call, input.organization_id ?? null);
  const product = newProduct(call, organizationId, input.name);
  const cycle: Cycle = input;
  const interval = cycle.recurring_interval ?? null;
  const priced = { ...product, recurring: interval !== null, prices: [] };
  const { prices, issues } = checkedPrices(call, priced, input.prices);
  const all = [
    ...issues,
    ...meterIntervalIssues(cycle.meter_interval ?? null),
    ...attachmentIssues(store, organizationId, input),
  ];
  if (all.length > 0) throw polarRequestValidationError(all);
  for (const price of prices) store.productPrices.put(price);
  return store.products.put({
    ...product,
    ...filled(cycle, "trial_interval", "trial_interval_count"),
    ...filled(input, "description", "visibility", "metadata"),
    recurring_interval: interval,
    recurring_interval_count: interval === null ? null : (cycle.recurring_interval_count ?? 1),
    media_ids: input.medias ?? [],
    custom_fields: input.attached_custom_fields ?? [],
  });
}

/** A feature that organizations have to ask for. */
function meterIntervalIssues(interval: RecurringInterval | null): readonly Issue[] {
  const msg = "Separate meter cycling is not enabled for this organization.";
  return interval === null ? [] : [bodyIssue("meter_interval", msg, interval)];
}
