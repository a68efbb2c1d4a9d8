// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinksListRequestSchema } from "../models/CheckoutLinksListRequest.js";
import { ListResourceCheckoutLinkSchema } from "../models/ListResourceCheckoutLink.js";
import { checkoutLinksList as lite } from "./lite/checkoutLinksList.js";

export type { CheckoutLinksListError } from "./lite/checkoutLinksList.js";

/**
 * `GET /v1/checkout-links/`. Scopes: `checkout_links:read` or `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinksListRequestSchema,
  ListResourceCheckoutLinkSchema,
);
