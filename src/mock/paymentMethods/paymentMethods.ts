import type { PaymentMethod, PaymentMethodCard } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { CustomerRecord, PaymentMethodRecord } from "../store/records.js";

/** The card that everybody pays with, yet to be stored. */
export function newCard({ uuid, now }: Backend, customer_id: string): PaymentMethodCard {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, processor: "stripe", customer_id, type: "card" },
    method_metadata: { brand: "visa", last4: "4242", exp_month: 12, exp_year: 2030, wallet: null },
  };
}

export function presentPaymentMethod(row: PaymentMethodRecord, customer: CustomerRecord): PaymentMethod {
  return {
    ...row,
    is_default: customer.default_payment_method_id === row.id,
  };
}
