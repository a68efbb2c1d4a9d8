// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountSchema } from "../models/Discount.js";
import { DiscountsUpdateRequestSchema } from "../models/DiscountsUpdateRequest.js";
import { discountsUpdate as lite } from "./lite/discountsUpdate.js";

export type { DiscountsUpdateError } from "./lite/discountsUpdate.js";

/**
 * Changes the given fields of a discount, and returns the discount.
 *
 * Fields left out stay as they are; `products`, `amounts` and `metadata` are replaced as a whole.
 * Null removes code, dates and limits. An empty `products` makes it good for all products. Fields
 * of the other type are ignored. Sends the `discount.updated` webhook.
 *
 * `ResourceNotFound`: the token reaches no such discount. `HTTPValidationError`: another `type` or
 * `duration`; another value or `durationInMonths` after the first redemption (make a new discount
 * instead); the code is taken; a product is missing; or a field is wrong.
 *
 * `PATCH /v1/discounts/{id}`. Scopes: `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsUpdateRequestSchema,
  DiscountSchema,
);
