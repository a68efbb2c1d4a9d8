import type { SeatStatus } from "../api/answers.js";

/** A seat of a purchase; a revoked one is used again. */
export interface SeatRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly status: SeatStatus;
  readonly customer_id: string | null;
  readonly member_id: string | null;
  readonly invitation_token: string | null;
  readonly invitation_token_expires_at: string | null;
  readonly claimed_at: string | null;
  readonly revoked_at: string | null;
  readonly seat_metadata: Readonly<Record<string, unknown>>;
}

/** An e-mail that Polar would have sent, with the token that it carries. */
export interface MailRecord {
  readonly id: string;
  readonly kind: "seat_invitation" | "email_update";
  readonly to: string;
  readonly token: string;
}
