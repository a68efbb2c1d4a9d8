// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinksDeleteRequestSchema } from "../models/CheckoutLinksDeleteRequest.js";
import { checkoutLinksDelete as lite } from "./lite/checkoutLinksDelete.js";

export type { CheckoutLinksDeleteError } from "./lite/checkoutLinksDelete.js";

/**
 * `DELETE /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksDeleteRequestSchema,
  undefined,
);
