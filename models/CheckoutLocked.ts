// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Another request is changing the session at this moment. Try again. */
export interface CheckoutLocked {
  error: "CheckoutLocked";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link CheckoutLocked}. */
export const CheckoutLockedSchema: ObjectSchema<CheckoutLocked> =
  /* @__PURE__ */ objectSchema<CheckoutLocked>({ error: string(), detail: string() });
