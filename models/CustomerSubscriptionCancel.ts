// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A cancellation at the end of the period, or its end. */
export interface CustomerSubscriptionCancel {
  /** True cancels, false takes it back. Left out or null: nothing is done. */
  cancelAtPeriodEnd?: boolean | null | undefined;
  /** Only kept when canceling. */
  cancellationReason?: CustomerCancellationReason | null | undefined;
  /** In the customer's own words. Only kept when canceling. */
  cancellationComment?: string | null | undefined;
}

/** Checks a {@link CustomerSubscriptionCancel}. */
export const CustomerSubscriptionCancelSchema: ObjectSchema<CustomerSubscriptionCancel> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionCancel>({
    cancelAtPeriodEnd: v.nullish(boolean()),
    cancellationReason: v.nullish(string()),
    cancellationComment: v.nullish(string()),
  });
