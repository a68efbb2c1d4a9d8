// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { WebhookEventType } from "./WebhookEventType.js";

export interface WebhookEvent {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** An integer. */
  lastHttpCode?: number | null | undefined;
  succeeded?: boolean | null | undefined;
  skipped: boolean;
  apiVersion: string;
  payload: string | null;
  type: Open<WebhookEventType>;
  isArchived: boolean;
}

/** Checks a {@link WebhookEvent}. */
export const WebhookEventSchema: ObjectSchema<WebhookEvent> = /* @__PURE__ */ objectSchema<WebhookEvent>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  lastHttpCode: nullish(integer()),
  succeeded: nullish(v.boolean()),
  skipped: v.boolean(),
  apiVersion: v.string(),
  payload: nullish(v.string()),
  type: v.string(),
  isArchived: v.boolean(),
});
