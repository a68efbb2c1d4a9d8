// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountsListRequestSchema } from "../models/DiscountsListRequest.js";
import { ListResourceDiscountSchema } from "../models/ListResourceDiscount.js";
import { discountsList as lite } from "./lite/discountsList.js";

export type { DiscountsListError } from "./lite/discountsList.js";

/**
 * Lists the discounts that the token reaches, the newest first, a page at a time.
 *
 * A discount must pass all filters that are set. Those that have ended or are used up are listed
 * as well, deleted ones never. A page past the end is empty, not an error. `HTTPValidationError`:
 * a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/discounts/`. Scopes: `discounts:read` or `discounts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const discountsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsListRequestSchema,
  ListResourceDiscountSchema,
);
