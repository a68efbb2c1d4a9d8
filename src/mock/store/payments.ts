import type { RefundReason, RefundStatus } from "../api/answers.js";
import type { Metadata } from "../read/metadata.js";

/** A payment that succeeded. */
export interface PaymentRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly checkout_id: string | null;
  readonly order_id: string;
  readonly amount: number;
  readonly currency: string;
}

/** Money that was given back. */
export interface RefundRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: Metadata;
  readonly status: RefundStatus;
  readonly reason: RefundReason;
  readonly amount: number;
  readonly tax_amount: number;
  readonly currency: string;
  readonly organization_id: string;
  readonly order_id: string;
  readonly subscription_id: string | null;
  readonly customer_id: string;
  readonly revoke_benefits: boolean;
}
