// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CheckoutLink } from "../../models/CheckoutLink.js";
import type { CheckoutLinkCreate } from "../../models/CheckoutLinkCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutLinksCreate} can fail with. */
export type CheckoutLinksCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/checkout-links/`. Scopes: `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksCreate: Endpoint<CheckoutLinkCreate, CheckoutLink, CheckoutLinksCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/checkout-links/",
    errors: ["HTTPValidationError"],
    alias: (name) => (/^(amounts|unit_label)$/.test(name) ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
