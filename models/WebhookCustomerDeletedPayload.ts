// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Customer, CustomerSchema } from "./Customer.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A customer was deleted. */
export interface WebhookCustomerDeletedPayload {
  type: "customer.deleted";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Customer;
}

/** Checks a {@link WebhookCustomerDeletedPayload}. */
export const WebhookCustomerDeletedPayloadSchema: ObjectSchema<WebhookCustomerDeletedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerDeletedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerSchema,
  });
