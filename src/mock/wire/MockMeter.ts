import type { MockMetadata } from "./MockCustomer.js";

/** Compares one property of an event with a value. */
export interface MockMeterClause {
  /** `name`, `source`, `timestamp`, or a path into the metadata, as in `_llm.total_tokens`. */
  readonly property: string;
  readonly operator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "like" | "not_like";
  readonly value: string | number | boolean;
}

/** Which events a meter measures; filters nest. */
export interface MockMeterFilter {
  readonly conjunction: "and" | "or";
  readonly clauses: readonly (MockMeterClause | MockMeterFilter)[];
}

/** What a meter makes of its events. */
export type MockMeterAggregation =
  | { readonly func: "count" }
  | { readonly func: "sum" | "max" | "min" | "avg"; readonly property: string }
  | { readonly func: "unique"; readonly property: string };

/** A meter as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockMeter {
  readonly metadata: MockMetadata;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly unit: "scalar" | "token" | "custom";
  /** Only of the unit `custom`. */
  readonly custom_label: string | null;
  readonly custom_multiplier: number | null;
  readonly filter: MockMeterFilter;
  readonly aggregation: MockMeterAggregation;
  readonly organization_id: string;
  readonly archived_at: string | null;
}
