import type { Meter } from "../api/answers.js";
import { nestedValue } from "../kit/fields.js";
import type { EventRecord } from "../store/records.js";

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

/** One number of several; nothing makes 0. */
export function reduced(func: Meter["aggregation"]["func"], numbers: readonly number[]): number {
  if (func === "count") return numbers.length;
  if (func === "unique") return new Set(numbers).size;
  if (numbers.length === 0) return 0;

  function larger(a: number, b: number): number {
    return Math.max(a, b);
  }

  if (func === "max") return numbers.reduce(larger);
  if (func === "min") return -numbers.map((number) => -number).reduce(larger);
  const sum = numbers.reduce((a, b) => a + b);
  return func === "sum" ? sum : sum / numbers.length;
}

/** The time of an event as meters count it: whole seconds since 1970. */
export function epochSeconds({ timestamp }: Pick<EventRecord, "timestamp">): number {
  return Math.round(Date.parse(timestamp) / 1000);
}
