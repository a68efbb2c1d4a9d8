// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhookEndpointCreateSchema } from "../models/WebhookEndpointCreate.js";
import { webhooksCreateWebhookEndpoint as lite } from "./lite/webhooksCreateWebhookEndpoint.js";

export type { WebhooksCreateWebhookEndpointError } from "./lite/webhooksCreateWebhookEndpoint.js";

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
export const webhooksCreateWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhookEndpointCreateSchema,
  WebhookEndpointSchema,
);
