// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { WebhooksDeleteWebhookEndpointRequest } from "../../models/WebhooksDeleteWebhookEndpointRequest.js";

/** What {@link webhooksDeleteWebhookEndpoint} can fail with. */
export type WebhooksDeleteWebhookEndpointError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a webhook endpoint, which is sent nothing more. Nothing comes back.
 *
 * No function brings it back; to pause it, set `enabled` to false. `ResourceNotFound`: no such
 * endpoint, or deleted before, so a second call does no harm. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `DELETE /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksDeleteWebhookEndpoint: Endpoint<
  WebhooksDeleteWebhookEndpointRequest,
  undefined,
  WebhooksDeleteWebhookEndpointError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/webhooks/endpoints/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: nothing,
});
