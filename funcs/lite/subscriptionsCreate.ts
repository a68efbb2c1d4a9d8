// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionsCreateRequest } from "../../models/SubscriptionsCreateRequest.js";

/** What {@link subscriptionsCreate} can fail with. */
export type SubscriptionsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/subscriptions/`. Scopes: `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsCreate: Endpoint<
  SubscriptionsCreateRequest,
  Subscription,
  SubscriptionsCreateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/subscriptions/",
  errors: ["HTTPValidationError"],
  alias: (name) => (/^(amounts|archived|unit_label)$/.test(name) ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
