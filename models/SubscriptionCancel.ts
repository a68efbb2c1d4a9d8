// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionCancel {
  customerCancellationReason?: CustomerCancellationReason | null | undefined;
  customerCancellationComment?: string | null | undefined;
  cancelAtPeriodEnd: boolean;
}

/** Checks a {@link SubscriptionCancel}. */
export const SubscriptionCancelSchema: ObjectSchema<SubscriptionCancel> =
  /* @__PURE__ */ objectSchema<SubscriptionCancel>({
    customerCancellationReason: v.nullish(v.string()),
    customerCancellationComment: v.nullish(v.string()),
    cancelAtPeriodEnd: v.boolean(),
  });
