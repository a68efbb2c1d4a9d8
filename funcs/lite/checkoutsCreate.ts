// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Checkout } from "../../models/Checkout.js";
import type { CheckoutCreate } from "../../models/CheckoutCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutsCreate} can fail with. */
export type CheckoutsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Creates a checkout session, a page on which one customer buys one product, and returns it.
 *
 * Send the customer to its `url` before `expiresAt`. The first product is the one selected.
 * Nothing is charged and no customer is created until the customer confirms. Wait for the
 * `order.paid` webhook to know that it was paid: `successUrl` can be opened by anybody. Sends the
 * `checkout.created` webhook. For a link that many people use, see `checkoutLinksCreate`.
 *
 * `HTTPValidationError`: a product is missing, archived, a draft or another organization's, or has
 * no price in the currency; the discount is missing, used up or not for the first product; the
 * customer is missing; the subscription to upgrade is missing or not free; seats, units or a
 * custom price are out of bounds; the tax ID is wrong or has no address; or a field is wrong.
 *
 * `POST /v1/checkouts/`. Scopes: `checkouts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutsCreate: Endpoint<CheckoutCreate, Checkout, CheckoutsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/checkouts/",
    errors: ["HTTPValidationError"],
    fields: { customer_tax_id: "first" },
    encode: jsonBody,
    read: json,
  });
