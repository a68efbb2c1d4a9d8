// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Benefit, BenefitSchema } from "./Benefit.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A benefit was changed. */
export interface WebhookBenefitUpdatedPayload {
  type: "benefit.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Benefit;
}

/** Checks a {@link WebhookBenefitUpdatedPayload}. */
export const WebhookBenefitUpdatedPayloadSchema: ObjectSchema<WebhookBenefitUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookBenefitUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: BenefitSchema,
  });
