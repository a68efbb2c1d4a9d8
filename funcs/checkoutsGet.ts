// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutSchema } from "../models/Checkout.js";
import { CheckoutsGetRequestSchema } from "../models/CheckoutsGetRequest.js";
import { checkoutsGet as lite } from "./lite/checkoutsGet.js";

export type { CheckoutsGetError } from "./lite/checkoutsGet.js";

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
export const checkoutsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsGetRequestSchema,
  CheckoutSchema,
);
