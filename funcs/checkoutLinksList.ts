// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinksListRequestSchema } from "../models/CheckoutLinksListRequest.js";
import { ListResourceCheckoutLinkSchema } from "../models/ListResourceCheckoutLink.js";
import { checkoutLinksList as lite } from "./lite/checkoutLinksList.js";

export type { CheckoutLinksListError } from "./lite/checkoutLinksList.js";

/**
 * Lists the checkout links that the token reaches, the oldest first, a page at a time.
 *
 * A link must pass all filters that are set; deleted ones are never listed. A page past the end is
 * empty, not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be
 * read.
 *
 * `GET /v1/checkout-links/`. Scopes: `checkout_links:read` or `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksListRequestSchema,
  ListResourceCheckoutLinkSchema,
);
