// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutSchema } from "../models/Checkout.js";
import { CheckoutCreateSchema } from "../models/CheckoutCreate.js";
import { checkoutsCreate as lite } from "./lite/checkoutsCreate.js";

export type { CheckoutsCreateError } from "./lite/checkoutsCreate.js";

/**
 * `POST /v1/checkouts/`. Scopes: `checkouts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutCreateSchema,
  CheckoutSchema,
);
