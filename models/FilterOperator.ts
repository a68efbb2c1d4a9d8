// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** How a clause compares. `like`: the property contains the value as text; `not_like`: it does not. */
export type FilterOperator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "like" | "not_like";
