// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrantWebhook, BenefitGrantWebhookSchema } from "./BenefitGrantWebhook.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A benefit was granted anew, because the subscription it comes from was renewed. */
export interface WebhookBenefitGrantCycledPayload {
  type: "benefit_grant.cycled";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: BenefitGrantWebhook;
}

/** Checks a {@link WebhookBenefitGrantCycledPayload}. */
export const WebhookBenefitGrantCycledPayloadSchema: ObjectSchema<WebhookBenefitGrantCycledPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitGrantCycledPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitGrantWebhookSchema,
  });
