// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Checkout, CheckoutSchema } from "./Checkout.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A checkout expired before it was paid. */
export interface WebhookCheckoutExpiredPayload {
  type: "checkout.expired";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Checkout;
}

/** Checks a {@link WebhookCheckoutExpiredPayload}. */
export const WebhookCheckoutExpiredPayloadSchema: ObjectSchema<WebhookCheckoutExpiredPayload> =
  /* @__PURE__ */ objectSchema<WebhookCheckoutExpiredPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CheckoutSchema,
  });
