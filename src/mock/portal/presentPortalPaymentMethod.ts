import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type { PaymentMethodRecord } from "../store/records.js";

/** The payment method as the portal writes it: without saying which is the default. */
export function presentPortalPaymentMethod(row: PaymentMethodRecord): PaymentMethodRecord {
  return {
    ...row,
    created_at: wireTimestamp(row.created_at),
    modified_at: wireTimestampOrNull(row.modified_at),
  };
}
