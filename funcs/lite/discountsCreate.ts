// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { Discount } from "../../models/Discount.js";
import type { DiscountCreate } from "../../models/DiscountCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link discountsCreate} can fail with. */
export type DiscountsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/discounts/`. Scopes: `discounts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const discountsCreate: Endpoint<DiscountCreate, Discount, DiscountsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/discounts/",
    errors: ["HTTPValidationError"],
    alias: (name) => (name === "amounts" ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
