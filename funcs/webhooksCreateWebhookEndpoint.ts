// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhookEndpointCreateSchema } from "../models/WebhookEndpointCreate.js";
import { webhooksCreateWebhookEndpoint as lite } from "./lite/webhooksCreateWebhookEndpoint.js";

export type { WebhooksCreateWebhookEndpointError } from "./lite/webhooksCreateWebhookEndpoint.js";

/**
 * `POST /v1/webhooks/endpoints`. Scopes: `webhooks:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const webhooksCreateWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhookEndpointCreateSchema,
  WebhookEndpointSchema,
);
