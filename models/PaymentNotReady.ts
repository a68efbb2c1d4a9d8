// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization cannot take payments yet, or no longer. */
export interface PaymentNotReady {
  error: "PaymentNotReady";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link PaymentNotReady}. */
export const PaymentNotReadySchema: ObjectSchema<PaymentNotReady> =
  /* @__PURE__ */ objectSchema<PaymentNotReady>({ error: string(), detail: string() });
