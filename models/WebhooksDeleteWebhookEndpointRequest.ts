// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `webhooksDeleteWebhookEndpoint`. */
export interface WebhooksDeleteWebhookEndpointRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksDeleteWebhookEndpointRequest}. */
export const WebhooksDeleteWebhookEndpointRequestSchema: ObjectSchema<WebhooksDeleteWebhookEndpointRequest> =
  /* @__PURE__ */ objectSchema<WebhooksDeleteWebhookEndpointRequest>({ id: v.string() });
