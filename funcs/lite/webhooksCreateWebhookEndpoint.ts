// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhookEndpointCreate } from "../../models/WebhookEndpointCreate.js";

/** What {@link webhooksCreateWebhookEndpoint} can fail with. */
export type WebhooksCreateWebhookEndpointError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/webhooks/endpoints`. Scopes: `webhooks:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const webhooksCreateWebhookEndpoint: Endpoint<
  WebhookEndpointCreate,
  WebhookEndpoint,
  WebhooksCreateWebhookEndpointError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/webhooks/endpoints",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
