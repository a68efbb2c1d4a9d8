// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicSchema } from "../models/CheckoutPublic.js";
import { CheckoutsClientGetRequestSchema } from "../models/CheckoutsClientGetRequest.js";
import { checkoutsClientGet as lite } from "./lite/checkoutsClientGet.js";

export type { CheckoutsClientGetError } from "./lite/checkoutsClientGet.js";

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
export const checkoutsClientGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsClientGetRequestSchema,
  CheckoutPublicSchema,
);
