import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type { CustomerRecord, PaymentMethodRecord } from "../store/records.js";
import type { MockPaymentMethod } from "../wire/MockPaymentMethod.js";

/** The payment method as the API writes it. */
export function presentPaymentMethod(row: PaymentMethodRecord, customer: CustomerRecord): MockPaymentMethod {
  return {
    ...row,
    created_at: wireTimestamp(row.created_at),
    modified_at: wireTimestampOrNull(row.modified_at),
    is_default: customer.default_payment_method_id === row.id,
  };
}
