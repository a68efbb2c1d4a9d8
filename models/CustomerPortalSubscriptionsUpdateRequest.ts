// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerSubscriptionUpdate,
  CustomerSubscriptionUpdateSchema,
} from "./CustomerSubscriptionUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalSubscriptionsUpdate`. */
export interface CustomerPortalSubscriptionsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  customerSubscriptionUpdate: CustomerSubscriptionUpdate;
}

/** Checks a {@link CustomerPortalSubscriptionsUpdateRequest}. */
export const CustomerPortalSubscriptionsUpdateRequestSchema: ObjectSchema<CustomerPortalSubscriptionsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsUpdateRequest>({
    id: uuid(),
    customerSubscriptionUpdate: CustomerSubscriptionUpdateSchema,
  });
