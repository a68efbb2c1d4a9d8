// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinksDeleteRequestSchema } from "../models/CheckoutLinksDeleteRequest.js";
import { checkoutLinksDelete as lite } from "./lite/checkoutLinksDelete.js";

export type { CheckoutLinksDeleteError } from "./lite/checkoutLinksDelete.js";

/**
 * Deletes a checkout link; its address stops working. Nothing comes back.
 *
 * No function brings it back. Sessions that visitors have opened already can still be paid.
 * `ResourceNotFound`: the token reaches no such link, or it was deleted before.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksDeleteRequestSchema,
  undefined,
);
