// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrantWebhook, BenefitGrantWebhookSchema } from "./BenefitGrantWebhook.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A customer was granted a benefit. */
export interface WebhookBenefitGrantCreatedPayload {
  type: "benefit_grant.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: BenefitGrantWebhook;
}

/** Checks a {@link WebhookBenefitGrantCreatedPayload}. */
export const WebhookBenefitGrantCreatedPayloadSchema: ObjectSchema<WebhookBenefitGrantCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitGrantCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitGrantWebhookSchema,
  });
