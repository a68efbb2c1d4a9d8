// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A seat was assigned to someone, who is to claim it. */
export interface WebhookCustomerSeatAssignedPayload {
  type: "customer_seat.assigned";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: CustomerSeat;
}

/** Checks a {@link WebhookCustomerSeatAssignedPayload}. */
export const WebhookCustomerSeatAssignedPayloadSchema: ObjectSchema<WebhookCustomerSeatAssignedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerSeatAssignedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerSeatSchema,
  });
