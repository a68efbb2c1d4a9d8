// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionRevoke {
  customerCancellationReason?: CustomerCancellationReason | null | undefined;
  customerCancellationComment?: string | null | undefined;
  revoke: true;
}

/** Checks a {@link SubscriptionRevoke}. */
export const SubscriptionRevokeSchema: ObjectSchema<SubscriptionRevoke> =
  /* @__PURE__ */ objectSchema<SubscriptionRevoke>({
    customerCancellationReason: v.nullish(v.string()),
    customerCancellationComment: v.nullish(v.string()),
    revoke: v.boolean(),
  });
