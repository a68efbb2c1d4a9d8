// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Checkout, CheckoutSchema } from "./Checkout.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A checkout was changed; its `status` says how far it is. */
export interface WebhookCheckoutUpdatedPayload {
  type: "checkout.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Checkout;
}

/** Checks a {@link WebhookCheckoutUpdatedPayload}. */
export const WebhookCheckoutUpdatedPayloadSchema: ObjectSchema<WebhookCheckoutUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCheckoutUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CheckoutSchema,
  });
