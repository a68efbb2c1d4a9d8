import { stamps } from "../kit/stamps.js";
import type { PaymentMethodRecord } from "../store/records.js";

/** The payment method as the portal writes it: without saying which is the default. */
export function presentPortalPaymentMethod(row: PaymentMethodRecord): PaymentMethodRecord {
  return {
    ...row,
    ...stamps(row),
  };
}
