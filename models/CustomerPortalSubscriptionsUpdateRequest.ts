// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type CustomerSubscriptionUpdate,
  CustomerSubscriptionUpdateSchema,
} from "./CustomerSubscriptionUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSubscriptionsUpdate`. */
export interface CustomerPortalSubscriptionsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  customerSubscriptionUpdate: CustomerSubscriptionUpdate;
}

/** Checks a {@link CustomerPortalSubscriptionsUpdateRequest}. */
export const CustomerPortalSubscriptionsUpdateRequestSchema: ObjectSchema<CustomerPortalSubscriptionsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsUpdateRequest>({
    id: v.string(),
    customerSubscriptionUpdate: CustomerSubscriptionUpdateSchema,
  });
