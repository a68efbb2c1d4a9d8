// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountsDeleteRequestSchema } from "../models/DiscountsDeleteRequest.js";
import { discountsDelete as lite } from "./lite/discountsDelete.js";

export type { DiscountsDeleteError } from "./lite/discountsDelete.js";

/**
 * `DELETE /v1/discounts/{id}`. Scopes: `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsDeleteRequestSchema,
  undefined,
);
