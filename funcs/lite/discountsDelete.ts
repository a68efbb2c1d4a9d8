// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { DiscountsDeleteRequest } from "../../models/DiscountsDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link discountsDelete} can fail with. */
export type DiscountsDeleteError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a discount; nobody can redeem it from now on. Nothing comes back.
 *
 * No function brings it back, but its code becomes free. Subscriptions that have it keep it;
 * `subscriptionsUpdate` takes it off. Sends the `discount.deleted` webhook. To end it at a date,
 * set `endsAt` with `discountsUpdate`. `ResourceNotFound`: the token reaches no such discount, or
 * it was deleted before. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/discounts/{id}`. Scopes: `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsDelete: Endpoint<DiscountsDeleteRequest, undefined, DiscountsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/discounts/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: nothing,
  });
