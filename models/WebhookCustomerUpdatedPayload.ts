// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Customer, CustomerSchema } from "./Customer.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A customer was changed. */
export interface WebhookCustomerUpdatedPayload {
  type: "customer.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Customer;
}

/** Checks a {@link WebhookCustomerUpdatedPayload}. */
export const WebhookCustomerUpdatedPayloadSchema: ObjectSchema<WebhookCustomerUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookCustomerUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: CustomerSchema,
  });
