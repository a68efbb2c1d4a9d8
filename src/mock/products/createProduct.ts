import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { Issue } from "../read/Outcome.js";
import type { ProductRecord } from "../store/records.js";
import type { MockInterval } from "../wire/MockProduct.js";
import { attachmentIssues } from "./attachmentIssues.js";
import { checkedPrices } from "./checkedPrices.js";
import type { ProductInput } from "./productBodies.js";

export function createProduct(call: Call, input: ProductInput): ProductRecord {
  const { store } = call;
  const id = call.uuid();
  const organizationId = targetOrganization(call, input.organization_id ?? null);
  const recurring = input.recurring_interval ?? null;
  const { prices, issues } = checkedPrices(
    call,
    { id, organization_id: organizationId, recurring: recurring !== null, prices: [] },
    input.prices,
  );
  const all = [...issues, ...meterIntervalIssues(input.meter_interval ?? null), ...attachmentIssues(input)];
  if (all.length > 0) throw polarRequestValidationError(all);
  for (const price of prices) store.productPrices.put(price);
  return store.products.put({
    id,
    created_at: call.now(),
    modified_at: null,
    trial_interval: input.trial_interval ?? null,
    trial_interval_count: input.trial_interval_count ?? null,
    name: input.name,
    description: input.description ?? null,
    visibility: input.visibility ?? "public",
    recurring_interval: recurring,
    recurring_interval_count: recurring === null ? null : (input.recurring_interval_count ?? 1),
    meter_interval: null,
    meter_interval_count: null,
    is_archived: false,
    organization_id: organizationId,
    metadata: input.metadata ?? new Map(),
    benefit_ids: [],
    deleted_at: null,
  });
}

/** A feature that organizations have to ask for. */
function meterIntervalIssues(interval: MockInterval | null): readonly Issue[] {
  const msg = "Separate meter cycling is not enabled for this organization.";
  return interval === null ? [] : [bodyIssue("meter_interval", msg, interval)];
}
