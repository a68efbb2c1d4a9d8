// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinkSchema } from "../models/CheckoutLink.js";
import { CheckoutLinksUpdateRequestSchema } from "../models/CheckoutLinksUpdateRequest.js";
import { checkoutLinksUpdate as lite } from "./lite/checkoutLinksUpdate.js";

export type { CheckoutLinksUpdateError } from "./lite/checkoutLinksUpdate.js";

/**
 * Changes the given fields of a checkout link, and returns the link.
 *
 * Fields left out stay as they are; `products` and `metadata` are replaced as a whole. Null
 * removes the discount, the lock on seats or units, the trial, the label and the addresses. New
 * products also end a trial if none of them recurs, and a lock that no longer fits. Sessions that
 * visitors have opened already stay as they are.
 *
 * `ResourceNotFound`: the token reaches no such link. `HTTPValidationError`: a product is missing,
 * archived, a draft or another organization's; the discount is missing or not for all of the
 * products; `seats` or `units` do not fit the prices of all of them; or a field is wrong.
 *
 * `PATCH /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksUpdateRequestSchema,
  CheckoutLinkSchema,
);
