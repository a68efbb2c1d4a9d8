// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What an organization can do now. */
export interface OrganizationCapabilities {
  /** Take new payments. */
  checkoutPayments: boolean;
  /** Renew subscriptions. */
  subscriptionRenewals: boolean;
  /** Ask for its balance to be paid out. */
  payouts: boolean;
  /** Refund payments. */
  refunds: boolean;
  apiAccess: boolean;
  dashboardAccess: boolean;
}

/** Checks a {@link OrganizationCapabilities}. */
export const OrganizationCapabilitiesSchema: ObjectSchema<OrganizationCapabilities> =
  /* @__PURE__ */ objectSchema<OrganizationCapabilities>({
    checkoutPayments: boolean(),
    subscriptionRenewals: boolean(),
    payouts: boolean(),
    refunds: boolean(),
    apiAccess: boolean(),
    dashboardAccess: boolean(),
  });
