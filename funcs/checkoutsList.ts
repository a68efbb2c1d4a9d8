// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutsListRequestSchema } from "../models/CheckoutsListRequest.js";
import { ListResourceCheckoutSchema } from "../models/ListResourceCheckout.js";
import { checkoutsList as lite } from "./lite/checkoutsList.js";

export type { CheckoutsListError } from "./lite/checkoutsList.js";

/**
 * Lists the checkout sessions that the token reaches, the newest first, a page at a time.
 *
 * A session must pass all filters that are set; without `status` the abandoned and expired ones
 * are listed as well. `ordersList` has only what was bought. A page past the end is empty, not an
 * error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/checkouts/`. Scopes: `checkouts:read` or `checkouts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsListRequestSchema,
  ListResourceCheckoutSchema,
);
