// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSubscriptionsCancel`. */
export interface CustomerPortalSubscriptionsCancelRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalSubscriptionsCancelRequest}. */
export const CustomerPortalSubscriptionsCancelRequestSchema: ObjectSchema<CustomerPortalSubscriptionsCancelRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsCancelRequest>({ id: v.string() });
