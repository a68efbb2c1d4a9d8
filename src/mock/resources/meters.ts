import type { Meter } from "../api/answers.js";
import type { MeterCreate } from "../api/requests.js";
import type { Call } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { contains, type Resource, resource } from "../http/resource.js";
import { targetOrganization } from "../http/targetOrganization.js";
import { meterQuantities } from "../meters/meterQuantities.js";
import { presentMeter } from "../meters/presentMeter.js";
import { updateMeter } from "../meters/updateMeter.js";
import type { MeterRecord } from "../store/records.js";

/** What is made of events. */
const meters: Resource<MeterRecord, Meter> = resource({
  rows: (store) => store.meters,
  organizationOf: (row) => row.organization_id,
  present: (_, row) => presentMeter(row),
  filters: {
    query: contains((row) => row.name),
    is_archived: (row, wanted: boolean) => (row.archived_at !== null) === wanted,
  },
});

export const meterHandlers: Handlers<
  "metersList" | "metersCreate" | "metersGet" | "metersUpdate" | "metersQuantities"
> = {
  metersList: meters.list(),
  metersCreate: (call, { body }) => meters.put(call, create(call, body)),
  metersGet: meters.get(),
  metersUpdate: (call, { path, body }) => presentMeter(updateMeter(call, meters.find(call, path.id), body)),
  metersQuantities: (call, { path, query }) => meterQuantities(call, meters.find(call, path.id), query),
};

function create(call: Call, body: MeterCreate): MeterRecord {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  const created_at = call.now();
  return {
    id: call.uuid(),
    created_at,
    // The server writes a new meter twice.
    modified_at: created_at,
    metadata: body.metadata ?? {},
    name: body.name,
    unit: body.unit,
    custom_label: body.custom_label ?? null,
    custom_multiplier: body.custom_multiplier ?? null,
    filter: body.filter,
    aggregation: body.aggregation,
    organization_id,
    archived_at: null,
  };
}
