import { bodyIssue, notImplemented, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { BenefitRecord } from "../store/records.js";
import type { BenefitChanges } from "./benefitBodies.js";
import { benefitVisibility } from "./benefitVisibility.js";
import { checkMeter } from "./checkMeter.js";

/** Changes what was sent, and nothing else; grants that were made stay as they are. */
export function updateBenefit(call: Call, benefit: BenefitRecord, changes: BenefitChanges): BenefitRecord {
  if (changes.type !== benefit.type) {
    const msg = "Benefit type cannot be changed.";
    throw polarRequestValidationError([bodyIssue("type", msg, benefit.type)]);
  }
  if ("unknown" in changes) {
    throw notImplemented(`The mock does not implement benefits of the type ${changes.type}.`);
  }
  if (changes.type === "meter_credit" && changes.properties) {
    checkMeter(call.store, benefit.organization_id, changes.properties.meter_id);
  }
  const { visibility, properties } = changes;
  const next = {
    ...benefit,
    modified_at: call.now(),
    metadata: changes.metadata ?? benefit.metadata,
    description: changes.description ?? benefit.description,
    visibility: visibility === undefined ? benefit.visibility : benefitVisibility(benefit.type, visibility),
    properties: properties ?? benefit.properties,
  };
  // The types were compared above, so the properties are those of the benefit's type.
  return call.store.benefits.put(next as BenefitRecord);
}
