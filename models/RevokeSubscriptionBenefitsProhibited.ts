// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `RevokeSubscriptionBenefitsProhibited`. */
export interface RevokeSubscriptionBenefitsProhibited {
  error: "RevokeSubscriptionBenefitsProhibited";
  detail: string;
}

/** Checks a {@link RevokeSubscriptionBenefitsProhibited}. */
export const RevokeSubscriptionBenefitsProhibitedSchema: ObjectSchema<RevokeSubscriptionBenefitsProhibited> =
  /* @__PURE__ */ objectSchema<RevokeSubscriptionBenefitsProhibited>({ error: string(), detail: string() });
