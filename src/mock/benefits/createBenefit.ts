import { notImplemented } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { BenefitRecord } from "../store/records.js";
import type { BenefitInput } from "./benefitBodies.js";
import { benefitVisibility } from "./benefitVisibility.js";
import { checkMeter } from "./checkMeter.js";

export function createBenefit(call: Call, input: BenefitInput): BenefitRecord {
  if ("unknown" in input)
    throw notImplemented(`The mock does not implement benefits of the type ${input.type}.`);
  const organizationId = targetOrganization(call, input.organization_id ?? null);
  if (input.type === "meter_credit") checkMeter(call.store, organizationId, input.properties.meter_id);
  const { organization_id: _, metadata, visibility, ...kind } = input;
  return call.store.benefits.put({
    ...kind,
    id: call.uuid(),
    created_at: call.now(),
    modified_at: null,
    selectable: true,
    deletable: true,
    organization_id: organizationId,
    metadata: metadata ?? new Map(),
    visibility: benefitVisibility(input.type, visibility ?? null),
    deleted_at: null,
  });
}
