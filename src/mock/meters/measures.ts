import type { Meter } from "../api/answers.js";
import { nestedValue } from "../kit/nestedValue.js";
import type { EventRecord, MeterRecord } from "../store/records.js";
import { matchesFilter } from "./matchesFilter.js";

/** Whether the event counts in the meter: it passes the filter and has what is aggregated. */
export function measures(meter: MeterRecord, event: EventRecord): boolean {
  return (
    event.source === "user" &&
    event.organization_id === meter.organization_id &&
    matchesFilter(meter.filter, event) &&
    fits(meter.aggregation, event)
  );
}

/** Numbers alone can be summed or compared; other events stay out. */
function fits(aggregation: Meter["aggregation"], event: EventRecord): boolean {
  if (aggregation.func === "count" || aggregation.func === "unique") return true;
  const { property } = aggregation;
  if (property === "name" || property === "source") return false;
  return property === "timestamp" || typeof nestedValue(event.metadata, property) === "number";
}
