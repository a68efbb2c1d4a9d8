// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhooksListWebhookEndpointsRequest } from "../../models/WebhooksListWebhookEndpointsRequest.js";

/** What {@link webhooksListWebhookEndpoints} can fail with. */
export type WebhooksListWebhookEndpointsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the webhook endpoints that the token reaches, the newest first, a page at a time.
 *
 * The answer holds the `secret` that signs deliveries, so handle it as one. `HTTPValidationError`:
 * an organization ID is no UUID, or `page` or `limit` cannot be read.
 *
 * `GET /v1/webhooks/endpoints`. Scopes: `webhooks:read` or `webhooks:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const webhooksListWebhookEndpoints: ListEndpointWithDefaults<
  WebhooksListWebhookEndpointsRequest,
  WebhookEndpoint,
  WebhooksListWebhookEndpointsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/webhooks/endpoints",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
