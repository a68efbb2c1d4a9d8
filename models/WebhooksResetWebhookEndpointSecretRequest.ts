// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `webhooksResetWebhookEndpointSecret`. */
export interface WebhooksResetWebhookEndpointSecretRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksResetWebhookEndpointSecretRequest}. */
export const WebhooksResetWebhookEndpointSecretRequestSchema: ObjectSchema<WebhooksResetWebhookEndpointSecretRequest> =
  /* @__PURE__ */ objectSchema<WebhooksResetWebhookEndpointSecretRequest>({ id: v.string() });
