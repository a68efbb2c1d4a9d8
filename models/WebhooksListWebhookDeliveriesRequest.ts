// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";
import type { WebhookEventType } from "./WebhookEventType.js";

/** The request of `webhooksListWebhookDeliveries`. */
export interface WebhooksListWebhookDeliveriesRequest {
  /** A UUID (version 4). */
  endpointId?: string | readonly string[] | null | undefined;
  startTimestamp?: Date | null | undefined;
  endTimestamp?: Date | null | undefined;
  succeeded?: boolean | null | undefined;
  query?: string | null | undefined;
  httpCodeClass?: "2xx" | "3xx" | "4xx" | "5xx" | null | undefined;
  eventType?: WebhookEventType | readonly WebhookEventType[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link WebhooksListWebhookDeliveriesRequest}. */
export const WebhooksListWebhookDeliveriesRequestSchema: ObjectSchema<WebhooksListWebhookDeliveriesRequest> =
  /* @__PURE__ */ objectSchema<WebhooksListWebhookDeliveriesRequest>({
    endpointId: v.nullish(unionSchema(string(), listSchema(string()))),
    startTimestamp: v.nullish(date()),
    endTimestamp: v.nullish(date()),
    succeeded: v.nullish(boolean()),
    query: v.nullish(string()),
    httpCodeClass: v.nullish(string()),
    eventType: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
