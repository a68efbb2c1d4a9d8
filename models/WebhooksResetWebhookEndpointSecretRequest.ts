// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `webhooksResetWebhookEndpointSecret`. */
export interface WebhooksResetWebhookEndpointSecretRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksResetWebhookEndpointSecretRequest}. */
export const WebhooksResetWebhookEndpointSecretRequestSchema: ObjectSchema<WebhooksResetWebhookEndpointSecretRequest> =
  /* @__PURE__ */ objectSchema<WebhooksResetWebhookEndpointSecretRequest>({ id: uuid() });
