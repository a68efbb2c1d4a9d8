// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CheckoutLinkUpdate, CheckoutLinkUpdateSchema } from "./CheckoutLinkUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `checkoutLinksUpdate`. */
export interface CheckoutLinksUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  checkoutLinkUpdate: CheckoutLinkUpdate;
}

/** Checks a {@link CheckoutLinksUpdateRequest}. */
export const CheckoutLinksUpdateRequestSchema: ObjectSchema<CheckoutLinksUpdateRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksUpdateRequest>({
    id: uuid(),
    checkoutLinkUpdate: CheckoutLinkUpdateSchema,
  });
