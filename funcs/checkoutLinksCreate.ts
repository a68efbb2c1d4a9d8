// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutLinkSchema } from "../models/CheckoutLink.js";
import { CheckoutLinkCreateSchema } from "../models/CheckoutLinkCreate.js";
import { checkoutLinksCreate as lite } from "./lite/checkoutLinksCreate.js";

export type { CheckoutLinksCreateError } from "./lite/checkoutLinksCreate.js";

/**
 * `POST /v1/checkout-links/`. Scopes: `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutLinkCreateSchema,
  CheckoutLinkSchema,
);
