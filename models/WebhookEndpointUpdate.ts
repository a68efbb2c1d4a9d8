// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

/** What to change on a webhook endpoint. A field left out or null stays as it is. */
export interface WebhookEndpointUpdate {
  /**
   * Where events are sent, with `POST`. HTTPS, and no private address. A URL. 1 to 2083
   * characters.
   */
  url?: string | null | undefined;
  /** For yourself, to tell endpoints apart. */
  name?: string | null | undefined;
  /** The version of the API that payloads are to follow. */
  apiVersion?: "2026-04" | "2026-10" | null | undefined;
  /** `raw` is the event itself as JSON; the others are messages that Discord or Slack can show. */
  format?: WebhookFormat | null | undefined;
  /** Replaces the whole list. */
  events?: readonly WebhookEventType[] | null | undefined;
  /** True switches on again an endpoint that failed too often. */
  enabled?: boolean | null | undefined;
}

/** Checks a {@link WebhookEndpointUpdate}. */
export const WebhookEndpointUpdateSchema: ObjectSchema<WebhookEndpointUpdate> =
  /* @__PURE__ */ objectSchema<WebhookEndpointUpdate>({
    url: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    name: v.nullish(string()),
    apiVersion: v.nullish(string()),
    format: v.nullish(string()),
    events: v.nullish(listSchema(string())),
    enabled: v.nullish(boolean()),
  });
