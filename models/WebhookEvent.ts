// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { WebhookEventType } from "./WebhookEventType.js";

/** Something that happened and is sent to one endpoint, until it arrives or was tried often enough. */
export interface WebhookEvent {
  createdAt: Date;
  modifiedAt: Date | null;
  /**
   * The `webhook-id` header of each of its deliveries: go by it to skip what you have seen. A UUID
   * (version 4).
   */
  id: string;
  /**
   * The status of the last attempt. Null: none yet, or the endpoint could not be reached. An
   * integer.
   */
  lastHttpCode?: number | null | undefined;
  /** Null: not decided yet. */
  succeeded?: boolean | null | undefined;
  /** Not sent, because the endpoint was disabled. */
  skipped: boolean;
  apiVersion: string;
  /** The JSON text that is sent. Null: archived. */
  payload: string | null;
  type: Open<WebhookEventType>;
  /** After 90 days the payload is deleted, and the event cannot be sent again. */
  isArchived: boolean;
}

/** Checks a {@link WebhookEvent}. */
export const WebhookEventSchema: ObjectSchema<WebhookEvent> = /* @__PURE__ */ objectSchema<WebhookEvent>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  lastHttpCode: nullish(integer()),
  succeeded: nullish(boolean()),
  skipped: boolean(),
  apiVersion: string(),
  payload: nullish(string()),
  type: string(),
  isArchived: boolean(),
});
