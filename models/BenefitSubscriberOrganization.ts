// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** The organization that gives a benefit. */
export interface BenefitSubscriberOrganization {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Its name in addresses. */
  slug: string;
  avatarUrl: string | null;
  /** When a change of a subscription counts and is paid. */
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  /** Whether customers may change the product of a subscription. */
  allowCustomerUpdates: boolean;
}

/** Checks a {@link BenefitSubscriberOrganization}. */
export const BenefitSubscriberOrganizationSchema: ObjectSchema<BenefitSubscriberOrganization> =
  /* @__PURE__ */ objectSchema<BenefitSubscriberOrganization>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    name: string(),
    slug: string(),
    avatarUrl: nullish(string()),
    prorationBehavior: string(),
    allowCustomerUpdates: boolean(),
  });
