// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { ApiVersion } from "./ApiVersion.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

export interface WebhookEndpointCreate {
  /** A URL. 1 to 2083 characters. */
  url: string;
  name?: string | null | undefined;
  apiVersion?: ApiVersion | undefined;
  format: WebhookFormat;
  events: readonly WebhookEventType[];
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
}

/** Checks a {@link WebhookEndpointCreate}. */
export const WebhookEndpointCreateSchema: ObjectSchema<WebhookEndpointCreate> =
  /* @__PURE__ */ objectSchema<WebhookEndpointCreate>({
    url: v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083)),
    name: v.nullish(v.string()),
    apiVersion: v.optional(v.string()),
    format: v.string(),
    events: v.array(v.string()),
    organizationId: v.nullish(v.string()),
  });
