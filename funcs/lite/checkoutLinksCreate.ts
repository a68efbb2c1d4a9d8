// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CheckoutLink } from "../../models/CheckoutLink.js";
import type { CheckoutLinkCreate } from "../../models/CheckoutLinkCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutLinksCreate} can fail with. */
export type CheckoutLinksCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Creates a checkout link, an address to share: each visit opens a checkout session of its own.
 *
 * Give its `url` to anybody; it does not expire. For a customer that you know, inside your
 * product, use `checkoutsCreate`. No webhook is sent for the link, only `checkout.created` for
 * each visit. Whether the discount can still be redeemed is looked at on each visit; if not, it is
 * left out.
 *
 * `HTTPValidationError`: a product is missing, archived, a draft or another organization's; the
 * discount is missing or not for all of the products; `seats` or `units` do not fit the prices of
 * all of them; or a field is wrong.
 *
 * `POST /v1/checkout-links/`. Scopes: `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksCreate: Endpoint<CheckoutLinkCreate, CheckoutLink, CheckoutLinksCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/checkout-links/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
