import type { Backend } from "../Backend.js";
import type { MeterRecord } from "../store/records.js";
import type { MockMeterSeed } from "./MockSeed.js";
import { seededBase, storedOrNull } from "./seeded.js";

export function seedMeter(backend: Backend, seed: MockMeterSeed): MeterRecord {
  return backend.store.meters.put({
    ...seededBase(backend, seed),
    metadata: seed.metadata ?? {},
    name: seed.name ?? "Meter",
    unit: seed.unit ?? "scalar",
    custom_label: seed.custom_label ?? null,
    custom_multiplier: seed.custom_multiplier ?? null,
    filter: seed.filter ?? { conjunction: "and", clauses: [] },
    aggregation: seed.aggregation ?? { func: "count" },
    organization_id: seed.organization_id ?? backend.organizationId,
    archived_at: storedOrNull(seed.archived_at),
  });
}
