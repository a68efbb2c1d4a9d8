// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinkSchema } from "../models/CheckoutLink.js";
import { CheckoutLinksUpdateRequestSchema } from "../models/CheckoutLinksUpdateRequest.js";
import { checkoutLinksUpdate as lite } from "./lite/checkoutLinksUpdate.js";

export type { CheckoutLinksUpdateError } from "./lite/checkoutLinksUpdate.js";

/**
 * `PATCH /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksUpdateRequestSchema,
  CheckoutLinkSchema,
);
