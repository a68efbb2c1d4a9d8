// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `checkoutLinksDelete`. */
export interface CheckoutLinksDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutLinksDeleteRequest}. */
export const CheckoutLinksDeleteRequestSchema: ObjectSchema<CheckoutLinksDeleteRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksDeleteRequest>({ id: uuid() });
