import type { Refund } from "../api/answers.js";
import type { RefundRecord } from "../store/payments.js";

export function presentRefund(row: RefundRecord): Refund {
  return { ...row, dispute: null };
}
