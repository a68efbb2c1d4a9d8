import type { CustomerSeat } from "../api/answers.js";
import type { Stored } from "./records.js";

/** A seat of a purchase; a revoked one is used again. */
export interface SeatRecord extends Stored<CustomerSeat, "member" | "email" | "customer_email"> {
  readonly invitation_token: string | null;
  readonly seat_metadata: Readonly<Record<string, unknown>>;
}

/** An e-mail that Polar would have sent, with the token that it carries. */
export interface MailRecord {
  readonly id: string;
  readonly kind: "seat_invitation" | "email_update";
  readonly to: string;
  readonly token: string;
}
