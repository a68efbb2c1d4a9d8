import type { MeterUpdate } from "../api/requests.js";
import { countEvents } from "../customerMeters/countEvents.js";
import { bodyIssue, polarRequestValidationError, refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { filled, sent } from "../kit/fields.js";
import type { MeterRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { measures } from "./measures.js";

/** Changes what was sent; what is measured is settled once a subscription pays by it. */
export function updateMeter(call: Call, meter: MeterRecord, changes: MeterUpdate): MeterRecord {
  const { store } = call;
  const frozen = isBilled(store, meter);
  const msg = "This field can't be updated because the meter is already aggregating events.";
  const issues = (["filter", "aggregation"] as const)
    .filter((field) => frozen && changes[field] !== undefined)
    .map((field) => bodyIssue(field, msg, changes[field], "forbidden"));
  if (issues.length > 0) throw polarRequestValidationError(issues);
  if (changes.is_archived === true) refuseWhileUsed(store, meter);
  if (Object.values(changes).every((change) => change === undefined)) return meter;

  const next = store.meters.put({
    ...meter,
    ...filled(changes, "metadata", "name", "unit", "filter", "aggregation"),
    ...sent(changes, "custom_label", "custom_multiplier"),
    archived_at: archivedAt(call, meter, changes),
    modified_at: call.now(),
  });
  // An archived meter does not count; what came meanwhile is caught up with.
  if (changes.is_archived === false) {
    for (const customer of store.customers.where((row) => row.organization_id === meter.organization_id)) {
      countEvents(call, customer);
    }
  }
  return next;
}

/**
 * Whether events of a meter are billed. Events alone settle nothing: the recorded server let what
 * is measured change after it had counted some.
 */
function isBilled(store: Store, meter: MeterRecord): boolean {
  const paying = store.subscriptions.find(({ meters }) =>
    meters.some(({ meter_id }) => meter_id === meter.id),
  );
  return paying !== undefined && store.events.find((event) => measures(meter, event)) !== undefined;
}

/** A meter stays open as long as something is sold or given by it. */
function refuseWhileUsed(store: Store, { id }: MeterRecord): void {
  const priced = store.productPrices.where(
    (price) => price.amount_type === "metered_unit" && price.meter_id === id && !price.is_archived,
  );
  const sold = priced.some(({ product_id }) => store.products.get(product_id)?.is_archived === false);
  const given = store.benefits.where(
    (row) => row.type === "meter_credit" && row.properties.meter_id === id && row.deleted_at === null,
  );
  if (!sold && given.length === 0) return;
  const users = sold ? "attached to active products" : "referenced by active benefits";
  const msg = `Cannot archive meter that is still ${users}`;
  throw refuse("is_archived", msg, true);
}

function archivedAt(call: Call, meter: MeterRecord, { is_archived }: MeterUpdate): string | null {
  if (is_archived === undefined || is_archived === null) return meter.archived_at;
  return is_archived ? call.now() : null;
}
