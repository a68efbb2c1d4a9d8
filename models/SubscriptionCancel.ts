// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Lets a subscription end with its period, or go on after all. */
export interface SubscriptionCancel {
  /** Only what the customer told you. */
  customerCancellationReason?: CustomerCancellationReason | null | undefined;
  /**
   * What the customer said. The customer can read it in the portal, so it is no place for notes of
   * your own.
   */
  customerCancellationComment?: string | null | undefined;
  /**
   * True: it ends with the period, and a pause that was planned is dropped. False: it goes on, if
   * it was set to end.
   */
  cancelAtPeriodEnd: boolean;
}

/** Checks a {@link SubscriptionCancel}. */
export const SubscriptionCancelSchema: ObjectSchema<SubscriptionCancel> =
  /* @__PURE__ */ objectSchema<SubscriptionCancel>({
    customerCancellationReason: v.nullish(string()),
    customerCancellationComment: v.nullish(string()),
    cancelAtPeriodEnd: boolean(),
  });
