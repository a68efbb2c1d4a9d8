import type { RecurringInterval } from "../api/answers.js";
import type { ProductCreate, ProductCreateRecurring } from "../api/requests.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductRecord } from "../store/records.js";
import { attachmentIssues } from "./attachments.js";
import { checkedPrices } from "./checkedPrices.js";

/** What a recurring product says beside what all say. */
type Cycle = { readonly [TKey in CycleField]?: ProductCreateRecurring[TKey] | null | undefined };

type CycleField =
  | "recurring_interval"
  | "recurring_interval_count"
  | "trial_interval"
  | "trial_interval_count"
  | "meter_interval"
  | "meter_interval_count";

export function createProduct(call: Call, input: ProductCreate): ProductRecord {
  const { store } = call;
  const id = call.uuid();
  const organizationId = targetOrganization(call, input.organization_id ?? null);
  const cycle: Cycle = input;
  const recurring = cycle.recurring_interval ?? null;
  const { prices, issues } = checkedPrices(
    call,
    { id, organization_id: organizationId, recurring: recurring !== null, prices: [] },
    input.prices,
  );
  const all = [
    ...issues,
    ...meterIntervalIssues(cycle.meter_interval ?? null),
    ...attachmentIssues(store, organizationId, input),
  ];
  if (all.length > 0) throw polarRequestValidationError(all);
  for (const price of prices) store.productPrices.put(price);
  return store.products.put({
    id,
    created_at: call.now(),
    modified_at: null,
    trial_interval: cycle.trial_interval ?? null,
    trial_interval_count: cycle.trial_interval_count ?? null,
    name: input.name,
    description: input.description ?? null,
    visibility: input.visibility,
    recurring_interval: recurring,
    recurring_interval_count: recurring === null ? null : (cycle.recurring_interval_count ?? 1),
    meter_interval: null,
    meter_interval_count: null,
    is_archived: false,
    organization_id: organizationId,
    metadata: input.metadata ?? {},
    benefit_ids: [],
    media_ids: input.medias ?? [],
    custom_fields: input.attached_custom_fields ?? [],
    deleted_at: null,
  });
}

/** A feature that organizations have to ask for. */
function meterIntervalIssues(interval: RecurringInterval | null): readonly Issue[] {
  const msg = "Separate meter cycling is not enabled for this organization.";
  return interval === null ? [] : [bodyIssue("meter_interval", msg, interval)];
}
