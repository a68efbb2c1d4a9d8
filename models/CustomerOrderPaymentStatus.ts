// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How the latest attempt to pay an order stands. */
export interface CustomerOrderPaymentStatus {
  /** `pending`, `succeeded` or `failed`; `no_payment` if there was no attempt. */
  status: string;
  /** Why it was declined, for people. Null otherwise. */
  error?: string | null | undefined;
}

/** Checks a {@link CustomerOrderPaymentStatus}. */
export const CustomerOrderPaymentStatusSchema: ObjectSchema<CustomerOrderPaymentStatus> =
  /* @__PURE__ */ objectSchema<CustomerOrderPaymentStatus>({ status: string(), error: nullish(string()) });
