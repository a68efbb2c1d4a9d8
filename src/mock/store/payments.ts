import type { CardPayment, Refund } from "../api/answers.js";
import type { Stored } from "./records.js";

/** What is the same of all payments. */
type OfPayments =
  | "processor"
  | "status"
  | "method"
  | "trigger"
  | "decline_reason"
  | "decline_message"
  | "processor_metadata"
  | "method_metadata";

/** A payment that succeeded. */
export interface PaymentRecord extends Stored<CardPayment, OfPayments> {
  readonly customer_id: string;
}

/** Money that was given back. */
export type RefundRecord = Stored<Refund, "dispute">;
