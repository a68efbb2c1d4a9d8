// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** A column of the export. They come in the order that they are asked for. */
export type OrderExportColumn =
  | "email"
  | "created_at"
  | "product"
  | "net_amount"
  | "currency"
  | "status"
  | "invoice_number"
  | "customer_name"
  | "billing_name"
  | "billing_country"
  | "subtotal_amount"
  | "discount_amount"
  | "tax_amount"
  | "total_amount"
  | "refunded_amount"
  | "billing_reason";
