// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrantWebhook, BenefitGrantWebhookSchema } from "./BenefitGrantWebhook.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a benefit was changed. */
export interface WebhookBenefitGrantUpdatedPayload {
  type: "benefit_grant.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: BenefitGrantWebhook;
}

/** Checks a {@link WebhookBenefitGrantUpdatedPayload}. */
export const WebhookBenefitGrantUpdatedPayloadSchema: ObjectSchema<WebhookBenefitGrantUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitGrantUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitGrantWebhookSchema,
  });
