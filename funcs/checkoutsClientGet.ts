// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicSchema } from "../models/CheckoutPublic.js";
import { CheckoutsClientGetRequestSchema } from "../models/CheckoutsClientGetRequest.js";
import { checkoutsClientGet as lite } from "./lite/checkoutsClientGet.js";

export type { CheckoutsClientGetError } from "./lite/checkoutsClientGet.js";

/**
 * `GET /v1/checkouts/client/{client_secret}`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `ExpiredCheckoutError` (410),
 * `HTTPValidationError` (422).
 */
export const checkoutsClientGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsClientGetRequestSchema,
  CheckoutPublicSchema,
);
