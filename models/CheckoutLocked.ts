// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Another request is changing the session at this moment. Try again. */
export interface CheckoutLocked {
  error: "CheckoutLocked";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link CheckoutLocked}. */
export const CheckoutLockedSchema: ObjectSchema<CheckoutLocked> =
  /* @__PURE__ */ objectSchema<CheckoutLocked>({ error: v.string(), detail: v.string() });
