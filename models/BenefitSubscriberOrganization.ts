// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

export interface BenefitSubscriberOrganization {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  slug: string;
  avatarUrl: string | null;
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  allowCustomerUpdates: boolean;
}

/** Checks a {@link BenefitSubscriberOrganization}. */
export const BenefitSubscriberOrganizationSchema: ObjectSchema<BenefitSubscriberOrganization> =
  /* @__PURE__ */ objectSchema<BenefitSubscriberOrganization>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    name: v.string(),
    slug: v.string(),
    avatarUrl: nullish(v.string()),
    prorationBehavior: v.string(),
    allowCustomerUpdates: v.boolean(),
  });
