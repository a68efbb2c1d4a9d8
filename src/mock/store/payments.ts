import type { CardPayment, Refund } from "../api/answers.js";
import type { Stored } from "./records.js";

/** What is the same of all payments. */
type OfPayments =
  | "processor"
  | "method"
  | "trigger"
  | "decline_reason"
  | "decline_message"
  | "processor_metadata"
  | "method_metadata";

/** A payment that succeeded, or that the bank refused. */
export interface PaymentRecord extends Stored<CardPayment, OfPayments> {
  readonly customer_id: string | null;
}

/** Money that was given back. */
export type RefundRecord = Stored<Refund, "dispute">;
