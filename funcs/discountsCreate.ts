// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountSchema } from "../models/Discount.js";
import { DiscountCreateSchema } from "../models/DiscountCreate.js";
import { discountsCreate as lite } from "./lite/discountsCreate.js";

export type { DiscountsCreateError } from "./lite/discountsCreate.js";

/**
 * `POST /v1/discounts/`. Scopes: `discounts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const discountsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountCreateSchema,
  DiscountSchema,
);
