// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalSubscriptionsCancel`. */
export interface CustomerPortalSubscriptionsCancelRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalSubscriptionsCancelRequest}. */
export const CustomerPortalSubscriptionsCancelRequestSchema: ObjectSchema<CustomerPortalSubscriptionsCancelRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsCancelRequest>({ id: uuid() });
