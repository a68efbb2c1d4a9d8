import type { DisputeStatus } from "../api/answers.js";

/** A payment that its customer contests with the bank. */
export interface DisputeRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly status: DisputeStatus;
  readonly amount: number;
  readonly tax_amount: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly evidence_due_by: string | null;
  readonly order_id: string;
  readonly payment_id: string;
}
