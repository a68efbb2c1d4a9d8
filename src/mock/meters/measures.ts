import type { Filter, FilterClause, Meter } from "../api/answers.js";
import { nestedValue } from "../kit/fields.js";
import type { EventRecord, MeterRecord } from "../store/records.js";
import { epochSeconds } from "./aggregate.js";

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

/** Whether the meter's filter lets the event pass; a filter without clauses lets all pass. */
export function matchesFilter({ conjunction, clauses }: Filter, event: EventRecord): boolean {
  if (clauses.length === 0) return true;

  function matches(part: FilterClause | Filter): boolean {
    return "clauses" in part ? matchesFilter(part, event) : matchesClause(part, event);
  }

  return conjunction === "and" ? clauses.every(matches) : clauses.some(matches);
}

/**
 * A property that is missing, or of another type than the value, matches nothing, not even `ne`.
 */
function matchesClause({ property, operator, value }: FilterClause, event: EventRecord): boolean {
  if (property === "name" || property === "source") {
    return typeof value === "string" && holds(operator, event[property], value);
  }
  if (property === "timestamp") {
    return typeof value === "number" && holds(operator, epochSeconds(event), value);
  }
  const actual = nestedValue(event.metadata, property);
  if (actual === undefined || actual === null) return false;
  if (operator === "like" || operator === "not_like") return holds(operator, String(actual), textOf(value));
  if (typeof actual === "string") return holds(operator, actual, textOf(value));
  if (typeof actual === "number") return typeof value !== "string" && holds(operator, actual, Number(value));
  if (typeof actual === "boolean") return typeof value === "boolean" && holds(operator, actual, value);
  return false;
}

/** A value beside a text, as the server writes it there. */
function textOf(value: FilterClause["value"]): string {
  if (typeof value === "boolean") return value ? "t" : "f";
  return String(value);
}

function holds<T extends string | number | boolean>(
  operator: FilterClause["operator"],
  left: T,
  right: T,
): boolean {
  switch (operator) {
    case "eq":
      return left === right;
    case "ne":
      return left !== right;
    case "gt":
      return left > right;
    case "gte":
      return left >= right;
    case "lt":
      return left < right;
    case "lte":
      return left <= right;
    case "like":
      return String(left).includes(String(right));
    case "not_like":
      return !String(left).includes(String(right));
  }
}
