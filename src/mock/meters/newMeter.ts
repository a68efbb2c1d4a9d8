import type { Backend } from "../Backend.js";
import type { MeterRecord } from "../store/records.js";

/** A meter of all events, yet to be stored. */
export function newMeter({ uuid, now }: Backend, organization_id: string, name: string): MeterRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, archived_at: null, organization_id, name },
    ...{ metadata: {}, unit: "scalar", custom_label: null, custom_multiplier: null },
    filter: { conjunction: "and", clauses: [] },
    aggregation: { func: "count" },
  };
}
