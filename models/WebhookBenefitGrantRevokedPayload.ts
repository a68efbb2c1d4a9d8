// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrantWebhook, BenefitGrantWebhookSchema } from "./BenefitGrantWebhook.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A customer lost a benefit. */
export interface WebhookBenefitGrantRevokedPayload {
  type: "benefit_grant.revoked";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: BenefitGrantWebhook;
}

/** Checks a {@link WebhookBenefitGrantRevokedPayload}. */
export const WebhookBenefitGrantRevokedPayloadSchema: ObjectSchema<WebhookBenefitGrantRevokedPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitGrantRevokedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitGrantWebhookSchema,
  });
