// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Checkout } from "../../models/Checkout.js";
import type { CheckoutsGetRequest } from "../../models/CheckoutsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link checkoutsGet} can fail with. */
export type CheckoutsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a checkout session by its ID.
 *
 * Also after it was paid or has expired; an abandoned one may still say `open` for some minutes
 * after `expiresAt`. With the client secret use `checkoutsClientGet`. `ResourceNotFound`: the
 * token reaches no such session. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/checkouts/{id}`. Scopes: `checkouts:read` or `checkouts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutsGet: Endpoint<CheckoutsGetRequest, Checkout, CheckoutsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/checkouts/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
