// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `webhooksGetWebhookEndpoint`. */
export interface WebhooksGetWebhookEndpointRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksGetWebhookEndpointRequest}. */
export const WebhooksGetWebhookEndpointRequestSchema: ObjectSchema<WebhooksGetWebhookEndpointRequest> =
  /* @__PURE__ */ objectSchema<WebhooksGetWebhookEndpointRequest>({ id: v.string() });
