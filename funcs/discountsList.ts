// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountsListRequestSchema } from "../models/DiscountsListRequest.js";
import { ListResourceDiscountSchema } from "../models/ListResourceDiscount.js";
import { discountsList as lite } from "./lite/discountsList.js";

export type { DiscountsListError } from "./lite/discountsList.js";

/**
 * `GET /v1/discounts/`. Scopes: `discounts:read` or `discounts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const discountsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsListRequestSchema,
  ListResourceDiscountSchema,
);
