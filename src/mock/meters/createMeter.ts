import type { Call } from "../http/Route.js";
import { targetOrganization } from "../http/targetOrganization.js";
import type { MeterRecord } from "../store/records.js";
import type { MeterInput } from "./meterBodies.js";

export function createMeter(call: Call, input: MeterInput): MeterRecord {
  const organization_id = targetOrganization(call, input.organization_id ?? null);
  return call.store.meters.put({
    id: call.uuid(),
    created_at: call.now(),
    modified_at: null,
    metadata: input.metadata ?? new Map(),
    name: input.name,
    unit: input.unit ?? "scalar",
    custom_label: input.custom_label ?? null,
    custom_multiplier: input.custom_multiplier ?? null,
    filter: input.filter,
    aggregation: input.aggregation,
    organization_id,
    archived_at: null,
  });
}
