import type { PaymentMethod } from "../api/answers.js";
import type { CustomerRecord, PaymentMethodRecord } from "../store/records.js";

export function presentPaymentMethod(row: PaymentMethodRecord, customer: CustomerRecord): PaymentMethod {
  return {
    ...row,
    is_default: customer.default_payment_method_id === row.id,
  };
}
