// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountSchema } from "../models/Discount.js";
import { DiscountsUpdateRequestSchema } from "../models/DiscountsUpdateRequest.js";
import { discountsUpdate as lite } from "./lite/discountsUpdate.js";

export type { DiscountsUpdateError } from "./lite/discountsUpdate.js";

/**
 * `PATCH /v1/discounts/{id}`. Scopes: `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsUpdateRequestSchema,
  DiscountSchema,
);
