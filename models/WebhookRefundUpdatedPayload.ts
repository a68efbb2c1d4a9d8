// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import { type Refund, RefundSchema } from "./Refund.js";
import type { ObjectSchema } from "./Schema.js";

/** A refund was changed. */
export interface WebhookRefundUpdatedPayload {
  type: "refund.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Refund;
}

/** Checks a {@link WebhookRefundUpdatedPayload}. */
export const WebhookRefundUpdatedPayloadSchema: ObjectSchema<WebhookRefundUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookRefundUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: RefundSchema,
  });
