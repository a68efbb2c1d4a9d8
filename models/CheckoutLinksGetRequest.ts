// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `checkoutLinksGet`. */
export interface CheckoutLinksGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutLinksGetRequest}. */
export const CheckoutLinksGetRequestSchema: ObjectSchema<CheckoutLinksGetRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksGetRequest>({ id: uuid() });
