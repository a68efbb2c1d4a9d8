// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { WebhookEndpoint } from "../../models/WebhookEndpoint.js";
import type { WebhookEndpointCreate } from "../../models/WebhookEndpointCreate.js";

/** What {@link webhooksCreateWebhookEndpoint} can fail with. */
export type WebhooksCreateWebhookEndpointError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Creates a webhook endpoint, which is sent the chosen events from now on, and returns it.
 *
 * Polar makes the `secret`; reads return it as well, so it is not lost. An endpoint must answer
 * with a 2xx status within 10 seconds: redirects are not followed, each event is tried up to 10
 * times with growing pauses, and after 10 failed events in a row the endpoint is disabled and the
 * organization's people get an e-mail.
 *
 * `HTTPValidationError`: a URL that is not HTTPS or leads to a private address, or a field is
 * wrong.
 *
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
