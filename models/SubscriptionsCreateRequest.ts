// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { Schema } from "./Schema.js";
import {
  type SubscriptionCreateCustomer,
  SubscriptionCreateCustomerSchema,
} from "./SubscriptionCreateCustomer.js";
import {
  type SubscriptionCreateExternalCustomer,
  SubscriptionCreateExternalCustomerSchema,
} from "./SubscriptionCreateExternalCustomer.js";

/** The request of `subscriptionsCreate`. */
export type SubscriptionsCreateRequest = SubscriptionCreateCustomer | SubscriptionCreateExternalCustomer;

/** Checks a {@link SubscriptionsCreateRequest}. */
export const SubscriptionsCreateRequestSchema: Schema<SubscriptionsCreateRequest> = /* @__PURE__ */ v.union([
  SubscriptionCreateCustomerSchema,
  SubscriptionCreateExternalCustomerSchema,
]);
