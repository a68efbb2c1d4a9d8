// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountSchema } from "../models/Discount.js";
import { DiscountCreateSchema } from "../models/DiscountCreate.js";
import { discountsCreate as lite } from "./lite/discountsCreate.js";

export type { DiscountsCreateError } from "./lite/discountsCreate.js";

/**
 * Creates a discount and returns it.
 *
 * Without a `code` customers cannot enter it; only checkouts, checkout links and subscriptions
 * that name its ID get it. Type and duration are for good. Sends the `discount.created` webhook.
 * `HTTPValidationError`: the code is taken in the organization (upper and lower case do not
 * matter), is not of 3 to 256 letters and digits, a product is missing, it ends before it starts,
 * `durationInMonths` does not match `duration`, neither or both of `amount` and `amounts` are
 * given, or a field is wrong.
 *
 * `POST /v1/discounts/`. Scopes: `discounts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const discountsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountCreateSchema,
  DiscountSchema,
);
