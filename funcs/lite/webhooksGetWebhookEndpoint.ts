// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhooksGetWebhookEndpointRequest } from "../../models/WebhooksGetWebhookEndpointRequest.js";

/** What {@link webhooksGetWebhookEndpoint} can fail with. */
export type WebhooksGetWebhookEndpointError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a webhook endpoint by its ID.
 *
 * The answer holds the `secret` that signs deliveries, so handle it as one. `ResourceNotFound`:
 * the token reaches no such webhook endpoint; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:read` or `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksGetWebhookEndpoint: Endpoint<
  WebhooksGetWebhookEndpointRequest,
  WebhookEndpoint,
  WebhooksGetWebhookEndpointError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/webhooks/endpoints/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
