// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `webhooksListWebhookEndpoints`. */
export interface WebhooksListWebhookEndpointsRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link WebhooksListWebhookEndpointsRequest}. */
export const WebhooksListWebhookEndpointsRequestSchema: ObjectSchema<WebhooksListWebhookEndpointsRequest> =
  /* @__PURE__ */ objectSchema<WebhooksListWebhookEndpointsRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
