import type { Meter } from "../api/answers.js";
import { nestedValue } from "../kit/nestedValue.js";
import type { EventRecord } from "../store/records.js";
import { epochSeconds } from "./epochSeconds.js";
import { reduced } from "./reduced.js";

/** The units that the events make; the events are those that the meter measures. */
export function aggregate(aggregation: Meter["aggregation"], events: readonly EventRecord[]): number {
  if (aggregation.func === "count") return events.length;
  const { func, property } = aggregation;
  if (func === "unique") return distinct(events.map(({ metadata }) => nestedValue(metadata, property)));
  return reduced(
    func,
    events.map((event) =>
      property === "timestamp" ? epochSeconds(event) : Number(nestedValue(event.metadata, property)),
    ),
  );
}

function distinct(values: readonly unknown[]): number {
  const given = values.filter((value) => value !== undefined && value !== null);
  return new Set(given.map((value) => JSON.stringify(value))).size;
}
