// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { Checkout } from "../../models/Checkout.js";
import type { CheckoutCreate } from "../../models/CheckoutCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutsCreate} can fail with. */
export type CheckoutsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/checkouts/`. Scopes: `checkouts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutsCreate: Endpoint<CheckoutCreate, Checkout, CheckoutsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/checkouts/",
    errors: ["HTTPValidationError"],
    alias: (name) => (/^(amounts|unit_label)$/.test(name) ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
