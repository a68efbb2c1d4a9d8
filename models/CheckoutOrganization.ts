// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** The organization as it is shown at checkout. */
export interface CheckoutOrganization {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Its name in addresses. */
  slug: string;
  avatarUrl: string | null;
  /** When a changed subscription is paid, unless the change says otherwise. */
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  /** Whether customers may change their subscriptions in the portal. */
  allowCustomerUpdates: boolean;
}

/** Checks a {@link CheckoutOrganization}. */
export const CheckoutOrganizationSchema: ObjectSchema<CheckoutOrganization> =
  /* @__PURE__ */ objectSchema<CheckoutOrganization>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    name: string(),
    slug: string(),
    avatarUrl: nullish(string()),
    prorationBehavior: string(),
    allowCustomerUpdates: boolean(),
  });
