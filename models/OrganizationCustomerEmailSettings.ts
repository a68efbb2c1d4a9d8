// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Which e-mails Polar sends to customers. */
export interface OrganizationCustomerEmailSettings {
  orderConfirmation: boolean;
  paymentMethodExpirationReminder: boolean;
  subscriptionCancellation: boolean;
  subscriptionConfirmation: boolean;
  subscriptionCycled: boolean;
  subscriptionCycledAfterTrial: boolean;
  subscriptionPastDue: boolean;
  subscriptionPaused: boolean;
  subscriptionResumed: boolean;
  subscriptionRenewalReminder: boolean;
  subscriptionRevoked: boolean;
  subscriptionTrialConversionReminder: boolean;
  subscriptionUncanceled: boolean;
  subscriptionUpdated: boolean;
}

/** Checks a {@link OrganizationCustomerEmailSettings}. */
export const OrganizationCustomerEmailSettingsSchema: ObjectSchema<OrganizationCustomerEmailSettings> =
  /* @__PURE__ */ objectSchema<OrganizationCustomerEmailSettings>({
    orderConfirmation: v.boolean(),
    paymentMethodExpirationReminder: v.boolean(),
    subscriptionCancellation: v.boolean(),
    subscriptionConfirmation: v.boolean(),
    subscriptionCycled: v.boolean(),
    subscriptionCycledAfterTrial: v.boolean(),
    subscriptionPastDue: v.boolean(),
    subscriptionPaused: v.boolean(),
    subscriptionResumed: v.boolean(),
    subscriptionRenewalReminder: v.boolean(),
    subscriptionRevoked: v.boolean(),
    subscriptionTrialConversionReminder: v.boolean(),
    subscriptionUncanceled: v.boolean(),
    subscriptionUpdated: v.boolean(),
  });
