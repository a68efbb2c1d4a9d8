// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What to sort meters by; a leading `-` reverses the order. */
export type CustomerCustomerMeterSortProperty =
  | "created_at"
  | "-created_at"
  | "modified_at"
  | "-modified_at"
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
