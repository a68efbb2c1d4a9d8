// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DiscountsDeleteRequestSchema } from "../models/DiscountsDeleteRequest.js";
import { discountsDelete as lite } from "./lite/discountsDelete.js";

export type { DiscountsDeleteError } from "./lite/discountsDelete.js";

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
export const discountsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  DiscountsDeleteRequestSchema,
  undefined,
);
