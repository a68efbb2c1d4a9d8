// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { ApiVersion } from "./ApiVersion.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { WebhookEventType } from "./WebhookEventType.js";
import type { WebhookFormat } from "./WebhookFormat.js";

/** A webhook endpoint to create. */
export interface WebhookEndpointCreate {
  /**
   * Where events are sent, with `POST`. HTTPS, and no private address. A URL. 1 to 2083
   * characters.
   */
  url: string;
  /** For yourself, to tell endpoints apart. */
  name?: string | null | undefined;
  /** The version of the API that payloads are to follow. */
  apiVersion?: ApiVersion | undefined;
  /** `raw` is the event itself as JSON; the others are messages that Discord or Slack can show. */
  format: WebhookFormat;
  /** The events that are sent here. */
  events: readonly WebhookEventType[];
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
}

/** Checks a {@link WebhookEndpointCreate}. */
export const WebhookEndpointCreateSchema: ObjectSchema<WebhookEndpointCreate> =
  /* @__PURE__ */ objectSchema<WebhookEndpointCreate>({
    url: v.pipe(string(), v.minLength(1), v.maxCodePoints(2083)),
    name: v.nullish(string()),
    apiVersion: v.optional(string()),
    format: string(),
    events: listSchema(string()),
    organizationId: v.nullish(string()),
  });
