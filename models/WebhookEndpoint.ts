// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

/** An address of yours that Polar sends events to. */
export interface WebhookEndpoint {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Where events are sent, with `POST`. HTTPS, and no private address. */
  url: string;
  /** For yourself, to tell endpoints apart. */
  name?: string | null | undefined;
  /** The version of the API that payloads follow. */
  apiVersion: string;
  /** `raw` is the event itself as JSON; the others are messages that Discord or Slack can show. */
  format: Open<WebhookFormat>;
  /** Signs each delivery, so that you can tell who sent it. Keep it secret. */
  secret: string;
  /** A UUID (version 4). */
  organizationId: string;
  /** The events that are sent here. */
  events: Open<WebhookEventType>[];
  /** False: nothing is sent. Polar sets it after 10 failed events in a row. */
  enabled: boolean;
  usesStandardWebhookSignature: boolean;
}

/** Checks a {@link WebhookEndpoint}. */
export const WebhookEndpointSchema: ObjectSchema<WebhookEndpoint> =
  /* @__PURE__ */ objectSchema<WebhookEndpoint>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    url: string(),
    name: nullish(string()),
    apiVersion: string(),
    format: string(),
    secret: string(),
    organizationId: string(),
    events: listSchema(string()),
    enabled: boolean(),
    usesStandardWebhookSignature: boolean(),
  });
