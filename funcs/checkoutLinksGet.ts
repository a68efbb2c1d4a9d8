// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinkSchema } from "../models/CheckoutLink.js";
import { CheckoutLinksGetRequestSchema } from "../models/CheckoutLinksGetRequest.js";
import { checkoutLinksGet as lite } from "./lite/checkoutLinksGet.js";

export type { CheckoutLinksGetError } from "./lite/checkoutLinksGet.js";

/**
 * Gets a checkout link by its ID.
 *
 * `ResourceNotFound`: the token reaches no such link. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/checkout-links/{id}`. Scopes: `checkout_links:read` or `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksGetRequestSchema,
  CheckoutLinkSchema,
);
