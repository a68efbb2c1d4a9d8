// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSubscriptionCancel {
  cancelAtPeriodEnd?: boolean | null | undefined;
  cancellationReason?: CustomerCancellationReason | null | undefined;
  cancellationComment?: string | null | undefined;
}

/** Checks a {@link CustomerSubscriptionCancel}. */
export const CustomerSubscriptionCancelSchema: ObjectSchema<CustomerSubscriptionCancel> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionCancel>({
    cancelAtPeriodEnd: v.nullish(v.boolean()),
    cancellationReason: v.nullish(v.string()),
    cancellationComment: v.nullish(v.string()),
  });
