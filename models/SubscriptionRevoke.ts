// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Ends a subscription at once, as `subscriptionsRevoke` does, with a reason. */
export interface SubscriptionRevoke {
  /** Only what the customer told you. */
  customerCancellationReason?: CustomerCancellationReason | null | undefined;
  /**
   * What the customer said. The customer can read it in the portal, so it is no place for notes of
   * your own.
   */
  customerCancellationComment?: string | null | undefined;
  revoke: true;
}

/** Checks a {@link SubscriptionRevoke}. */
export const SubscriptionRevokeSchema: ObjectSchema<SubscriptionRevoke> =
  /* @__PURE__ */ objectSchema<SubscriptionRevoke>({
    customerCancellationReason: v.nullish(string()),
    customerCancellationComment: v.nullish(string()),
    revoke: boolean(),
  });
