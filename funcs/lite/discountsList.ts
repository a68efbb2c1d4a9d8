// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Discount } from "../../models/Discount.js";
import type { DiscountsListRequest } from "../../models/DiscountsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link discountsList} can fail with. */
export type DiscountsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const discountsList: ListEndpointWithDefaults<DiscountsListRequest, Discount, DiscountsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/discounts/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
