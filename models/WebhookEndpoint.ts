// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

export interface WebhookEndpoint {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  url: string;
  name?: string | null | undefined;
  apiVersion: string;
  format: Open<WebhookFormat>;
  secret: string;
  /** A UUID (version 4). */
  organizationId: string;
  events: Open<WebhookEventType>[];
  enabled: boolean;
  usesStandardWebhookSignature: boolean;
}

/** Checks a {@link WebhookEndpoint}. */
export const WebhookEndpointSchema: ObjectSchema<WebhookEndpoint> =
  /* @__PURE__ */ objectSchema<WebhookEndpoint>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    url: v.string(),
    name: nullish(v.string()),
    apiVersion: v.string(),
    format: v.string(),
    secret: v.string(),
    organizationId: v.string(),
    events: v.array(v.string()),
    enabled: v.boolean(),
    usesStandardWebhookSignature: v.boolean(),
  });
