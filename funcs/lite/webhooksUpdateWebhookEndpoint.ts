// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhooksUpdateWebhookEndpointRequest } from "../../models/WebhooksUpdateWebhookEndpointRequest.js";

/** What {@link webhooksUpdateWebhookEndpoint} can fail with. */
export type WebhooksUpdateWebhookEndpointError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a webhook endpoint, and returns it.
 *
 * Fields left out or null stay as they are; `events` replaces the whole list. `enabled` true
 * switches on again an endpoint that failed too often; what came meanwhile was skipped and is not
 * sent by itself (`webhooksRedeliverWebhookEvent`). `ResourceNotFound`: the token reaches no such
 * webhook endpoint; a deleted one counts as missing. `HTTPValidationError`: a URL that is not
 * HTTPS or leads to a private address, also of an endpoint to be enabled, or a field is wrong.
 *
 * `PATCH /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksUpdateWebhookEndpoint: Endpoint<
  WebhooksUpdateWebhookEndpointRequest,
  WebhookEndpoint,
  WebhooksUpdateWebhookEndpointError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/webhooks/endpoints/{id}",
  bodyKey: "webhookEndpointUpdate",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
