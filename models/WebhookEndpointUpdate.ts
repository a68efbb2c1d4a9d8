// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

export interface WebhookEndpointUpdate {
  /** A URL. 1 to 2083 characters. */
  url?: string | null | undefined;
  name?: string | null | undefined;
  apiVersion?: "2026-04" | "2026-10" | null | undefined;
  format?: WebhookFormat | null | undefined;
  events?: readonly WebhookEventType[] | null | undefined;
  enabled?: boolean | null | undefined;
}

/** Checks a {@link WebhookEndpointUpdate}. */
export const WebhookEndpointUpdateSchema: ObjectSchema<WebhookEndpointUpdate> =
  /* @__PURE__ */ objectSchema<WebhookEndpointUpdate>({
    url: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    name: v.nullish(v.string()),
    apiVersion: v.nullish(v.string()),
    format: v.nullish(v.string()),
    events: v.nullish(v.array(v.string())),
    enabled: v.nullish(v.boolean()),
  });
