// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountSchema } from "../models/Discount.js";
import { DiscountsGetRequestSchema } from "../models/DiscountsGetRequest.js";
import { discountsGet as lite } from "./lite/discountsGet.js";

export type { DiscountsGetError } from "./lite/discountsGet.js";

/**
 * Gets a discount by its ID.
 *
 * There is no function that finds a discount by its code; `discountsList` with `query` comes
 * closest. `ResourceNotFound`: the token reaches no such discount. `HTTPValidationError`: the ID
 * is no UUID.
 *
 * `GET /v1/discounts/{id}`. Scopes: `discounts:read` or `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsGetRequestSchema,
  DiscountSchema,
);
