// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A seat was taken away. */
export interface WebhookCustomerSeatRevokedPayload {
  type: "customer_seat.revoked";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: CustomerSeat;
}

/** Checks a {@link WebhookCustomerSeatRevokedPayload}. */
export const WebhookCustomerSeatRevokedPayloadSchema: ObjectSchema<WebhookCustomerSeatRevokedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerSeatRevokedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerSeatSchema,
  });
