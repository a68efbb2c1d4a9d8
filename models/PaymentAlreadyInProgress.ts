// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentAlreadyInProgress {
  error: "PaymentAlreadyInProgress";
  detail: string;
}

/** Checks a {@link PaymentAlreadyInProgress}. */
export const PaymentAlreadyInProgressSchema: ObjectSchema<PaymentAlreadyInProgress> =
  /* @__PURE__ */ objectSchema<PaymentAlreadyInProgress>({ error: v.string(), detail: v.string() });
