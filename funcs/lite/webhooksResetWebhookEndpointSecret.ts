// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhooksResetWebhookEndpointSecretRequest } from "../../models/WebhooksResetWebhookEndpointSecretRequest.js";

/** What {@link webhooksResetWebhookEndpointSecret} can fail with. */
export type WebhooksResetWebhookEndpointSecretError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gives a webhook endpoint a new secret, and returns the endpoint with it.
 *
 * The old secret is gone at once: deliveries from now on, retries too, are signed with the new one
 * only, so let the receiver accept both for a while. Sent twice, it changes twice.
 * `ResourceNotFound`: the token reaches no such webhook endpoint; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `PATCH /v1/webhooks/endpoints/{id}/secret`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksResetWebhookEndpointSecret: Endpoint<
  WebhooksResetWebhookEndpointSecretRequest,
  WebhookEndpoint,
  WebhooksResetWebhookEndpointSecretError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/webhooks/endpoints/{id}/secret",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
