import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { sorted } from "../kit/sorted.js";
import type { MeterRecord } from "../store/records.js";
import { visibleMeters } from "./findMeter.js";

interface MeterFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly query: string | null;
  readonly isArchived: boolean | null;
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listMeters(call: Call, filters: MeterFilters): readonly MeterRecord[] {
  const { organizationIds, query, isArchived, metadata, sorting } = filters;
  const found = visibleMeters(call).filter(
    (meter) =>
      (organizationIds?.includes(meter.organization_id) ?? true) &&
      (query === null || meter.name.toLowerCase().includes(query.toLowerCase())) &&
      (isArchived === null || isArchived === (meter.archived_at !== null)) &&
      hasMetadata(meter.metadata, metadata),
  );
  return sorted(found, sorting, (meter, field) => (field === "name" ? meter.name : meter.created_at));
}
