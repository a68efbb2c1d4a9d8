import type { Meter } from "../api/answers.js";
import type { MeterCreate } from "../api/requests.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { contains, type Resource, resource, targetOrganization } from "../http/resource.js";
import { filled } from "../kit/fields.js";
import { meterQuantities } from "../meters/meterQuantities.js";
import { newMeter } from "../meters/newMeter.js";
import { updateMeter } from "../meters/updateMeter.js";
import type { MeterRecord } from "../store/records.js";

/** What is made of events. */
const meters: Resource<MeterRecord, Meter> = resource({
  rows: (store) => store.meters,
  present: (_, row) => row,
  filters: {
    query: contains((row) => row.name),
    is_archived: (row, wanted: boolean) => (row.archived_at !== null) === wanted,
  },
});

export const meterHandlers: HandlersOf<"meters"> = {
  metersList: meters.list(),
  metersCreate: meters.create(create),
  metersGet: meters.get(),
  metersUpdate: meters.update(updateMeter),
  metersQuantities: (call, { path, query }) => meterQuantities(call, meters.find(call, path.id), query),
};

function create(call: Call, body: MeterCreate): MeterRecord {
  const meter = newMeter(call, targetOrganization(call, body.organization_id ?? null), body.name);
  // The server writes a new meter twice.
  const modified_at = meter.created_at;
  const { unit, filter, aggregation } = body;
  const optional = filled(body, "metadata", "custom_label", "custom_multiplier");
  return { ...meter, modified_at, unit, filter, aggregation, ...optional };
}
