// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerState, CustomerStateSchema } from "./CustomerState.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * What a customer has was changed: subscriptions, benefits or meters. `data` is all that the
 * customer has now.
 */
export interface WebhookCustomerStateChangedPayload {
  type: "customer.state_changed";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: CustomerState;
}

/** Checks a {@link WebhookCustomerStateChangedPayload}. */
export const WebhookCustomerStateChangedPayloadSchema: ObjectSchema<WebhookCustomerStateChangedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerStateChangedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerStateSchema,
  });
