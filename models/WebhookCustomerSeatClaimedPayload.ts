// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A seat was claimed. */
export interface WebhookCustomerSeatClaimedPayload {
  type: "customer_seat.claimed";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: CustomerSeat;
}

/** Checks a {@link WebhookCustomerSeatClaimedPayload}. */
export const WebhookCustomerSeatClaimedPayloadSchema: ObjectSchema<WebhookCustomerSeatClaimedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerSeatClaimedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerSeatSchema,
  });
