// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An attempt to pay this order is under way. Wait for its outcome. */
export interface PaymentAlreadyInProgress {
  error: "PaymentAlreadyInProgress";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link PaymentAlreadyInProgress}. */
export const PaymentAlreadyInProgressSchema: ObjectSchema<PaymentAlreadyInProgress> =
  /* @__PURE__ */ objectSchema<PaymentAlreadyInProgress>({ error: string(), detail: string() });
