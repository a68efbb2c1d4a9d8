// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort customers' counts by; a leading `-` reverses the order. */
export type CustomerMeterSortProperty =
  | "created_at"
  | "-created_at"
  | "modified_at"
  | "-modified_at"
  | "customer_id"
  | "-customer_id"
  | "customer_name"
  | "-customer_name"
  | "meter_id"
  | "-meter_id"
  | "meter_name"
  | "-meter_name"
  | "consumed_units"
  | "-consumed_units"
  | "credited_units"
  | "-credited_units"
  | "balance"
  | "-balance";
