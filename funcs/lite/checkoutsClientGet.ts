// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CheckoutPublic } from "../../models/CheckoutPublic.js";
import type { CheckoutsClientGetRequest } from "../../models/CheckoutsClientGetRequest.js";
import type { ExpiredCheckoutError } from "../../models/ExpiredCheckoutError.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link checkoutsClientGet} can fail with. */
export type CheckoutsClientGetError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"ExpiredCheckoutError", ExpiredCheckoutError>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a checkout session by its client secret, as the customer may see it.
 *
 * The client secret suffices, no access token is needed, so this may run in a browser. On a server
 * use `checkoutsGet`, which also finds expired sessions. `ResourceNotFound`: no session has this
 * client secret. `ExpiredCheckoutError`: `expiresAt` has passed, be it paid or not; make a new one
 * with `checkoutsCreate`. `NotPermitted`: Polar has shut the organization off from its API.
 * `HTTPValidationError` is documented, but no secret is malformed.
 *
 * `GET /v1/checkouts/client/{client_secret}`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `ExpiredCheckoutError` (410),
 * `HTTPValidationError` (422).
 */
export const checkoutsClientGet: Endpoint<
  CheckoutsClientGetRequest,
  CheckoutPublic,
  CheckoutsClientGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/checkouts/client/{clientSecret}",
  anonymous: true,
  errors: ["NotPermitted", "ResourceNotFound", "ExpiredCheckoutError", "HTTPValidationError"],
  read: json,
});
