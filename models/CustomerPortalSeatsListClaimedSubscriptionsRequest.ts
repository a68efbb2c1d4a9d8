// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSeatsListClaimedSubscriptions`. */
export interface CustomerPortalSeatsListClaimedSubscriptionsRequest {
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomerPortalSeatsListClaimedSubscriptionsRequest}. */
export const CustomerPortalSeatsListClaimedSubscriptionsRequestSchema: ObjectSchema<CustomerPortalSeatsListClaimedSubscriptionsRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsListClaimedSubscriptionsRequest>({
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
