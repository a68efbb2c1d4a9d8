// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
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
    orderConfirmation: boolean(),
    paymentMethodExpirationReminder: boolean(),
    subscriptionCancellation: boolean(),
    subscriptionConfirmation: boolean(),
    subscriptionCycled: boolean(),
    subscriptionCycledAfterTrial: boolean(),
    subscriptionPastDue: boolean(),
    subscriptionPaused: boolean(),
    subscriptionResumed: boolean(),
    subscriptionRenewalReminder: boolean(),
    subscriptionRevoked: boolean(),
    subscriptionTrialConversionReminder: boolean(),
    subscriptionUncanceled: boolean(),
    subscriptionUpdated: boolean(),
  });
