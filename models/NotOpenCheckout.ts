// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The session was confirmed or paid already, or has expired. */
export interface NotOpenCheckout {
  error: "NotOpenCheckout";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link NotOpenCheckout}. */
export const NotOpenCheckoutSchema: ObjectSchema<NotOpenCheckout> =
  /* @__PURE__ */ objectSchema<NotOpenCheckout>({ error: string(), detail: string() });
