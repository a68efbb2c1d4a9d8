// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhooksUpdateWebhookEndpointRequestSchema } from "../models/WebhooksUpdateWebhookEndpointRequest.js";
import { webhooksUpdateWebhookEndpoint as lite } from "./lite/webhooksUpdateWebhookEndpoint.js";

export type { WebhooksUpdateWebhookEndpointError } from "./lite/webhooksUpdateWebhookEndpoint.js";

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
export const webhooksUpdateWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksUpdateWebhookEndpointRequestSchema,
  WebhookEndpointSchema,
);
