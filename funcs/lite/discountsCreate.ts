// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Discount } from "../../models/Discount.js";
import type { DiscountCreate } from "../../models/DiscountCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link discountsCreate} can fail with. */
export type DiscountsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const discountsCreate: Endpoint<DiscountCreate, Discount, DiscountsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/discounts/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
