// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Benefit, BenefitSchema } from "./Benefit.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A benefit was created. */
export interface WebhookBenefitCreatedPayload {
  type: "benefit.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Benefit;
}

/** Checks a {@link WebhookBenefitCreatedPayload}. */
export const WebhookBenefitCreatedPayloadSchema: ObjectSchema<WebhookBenefitCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitSchema,
  });
