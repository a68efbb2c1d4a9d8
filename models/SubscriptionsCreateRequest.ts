// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Schema } from "./Schema.js";
import {
  type SubscriptionCreateCustomer,
  SubscriptionCreateCustomerSchema,
} from "./SubscriptionCreateCustomer.js";
import {
  type SubscriptionCreateExternalCustomer,
  SubscriptionCreateExternalCustomerSchema,
} from "./SubscriptionCreateExternalCustomer.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `subscriptionsCreate`. */
export type SubscriptionsCreateRequest = SubscriptionCreateCustomer | SubscriptionCreateExternalCustomer;

/** Checks a {@link SubscriptionsCreateRequest}. */
export const SubscriptionsCreateRequestSchema: Schema<SubscriptionsCreateRequest> =
  /* @__PURE__ */ unionSchema(SubscriptionCreateCustomerSchema, SubscriptionCreateExternalCustomerSchema);
