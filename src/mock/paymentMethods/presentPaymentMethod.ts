import { stamps } from "../kit/stamps.js";
import type { CustomerRecord, PaymentMethodRecord } from "../store/records.js";
import type { MockPaymentMethod } from "../wire/MockPaymentMethod.js";

/** The payment method as the API writes it. */
export function presentPaymentMethod(row: PaymentMethodRecord, customer: CustomerRecord): MockPaymentMethod {
  return {
    ...row,
    ...stamps(row),
    is_default: customer.default_payment_method_id === row.id,
  };
}
