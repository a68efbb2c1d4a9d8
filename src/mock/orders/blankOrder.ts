import type { CustomerRecord, OrderRecord } from "../store/records.js";

/** What each order says by itself: which it is, what is sold, and for how much. */
type Own =
  | "id"
  | "created_at"
  | "modified_at"
  | "status"
  | "currency"
  | "billing_reason"
  | "subtotal_amount"
  | "discount_amount"
  | "invoice_number"
  | "product_id"
  | "metadata"
  | "custom_field_data"
  | "items";

/** An order of a customer as all begin: bought by itself, neither paid nor given back. */
export function blankOrder(customer: CustomerRecord): Omit<OrderRecord, Own> {
  return {
    tax_amount: 0,
    billing_name: customer.billing_name ?? customer.name,
    billing_address: customer.billing_address,
    customer_id: customer.id,
    subscription_id: null,
    checkout_id: null,
    discount_id: null,
    seats: null,
    receipt_number: null,
    is_invoice_generated: false,
    has_receipt: false,
    refunded_amount: 0,
    refunded_tax_amount: 0,
    is_revoked: false,
    next_payment_attempt_at: null,
    failed_payments: 0,
  };
}
