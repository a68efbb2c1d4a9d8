// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitGitHubRepositorySubscriber,
  BenefitGitHubRepositorySubscriberSchema,
} from "./BenefitGitHubRepositorySubscriber.js";
import { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
import {
  type BenefitGrantGitHubRepositoryProperties,
  BenefitGrantGitHubRepositoryPropertiesSchema,
} from "./BenefitGrantGitHubRepositoryProperties.js";
import {
  type CustomerBenefitGrantMember,
  CustomerBenefitGrantMemberSchema,
} from "./CustomerBenefitGrantMember.js";
import { type CustomerPortalCustomer, CustomerPortalCustomerSchema } from "./CustomerPortalCustomer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerBenefitGrantGitHubRepository {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  grantedAt: Date | null;
  revokedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  /** A UUID (version 4). */
  benefitId: string;
  /** A UUID (version 4). */
  subscriptionId: string | null;
  /** A UUID (version 4). */
  orderId: string | null;
  isGranted: boolean;
  isRevoked: boolean;
  error?: BenefitGrantError | null | undefined;
  customer: CustomerPortalCustomer;
  member?: CustomerBenefitGrantMember | null | undefined;
  benefit: BenefitGitHubRepositorySubscriber;
  properties: BenefitGrantGitHubRepositoryProperties;
}

/** Checks a {@link CustomerBenefitGrantGitHubRepository}. */
export const CustomerBenefitGrantGitHubRepositorySchema: ObjectSchema<CustomerBenefitGrantGitHubRepository> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantGitHubRepository>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    grantedAt: nullish(v.date()),
    revokedAt: nullish(v.date()),
    customerId: v.string(),
    memberId: nullish(v.string()),
    benefitId: v.string(),
    subscriptionId: nullish(v.string()),
    orderId: nullish(v.string()),
    isGranted: v.boolean(),
    isRevoked: v.boolean(),
    error: nullish(BenefitGrantErrorSchema),
    customer: CustomerPortalCustomerSchema,
    member: nullish(CustomerBenefitGrantMemberSchema),
    benefit: BenefitGitHubRepositorySubscriberSchema,
    properties: BenefitGrantGitHubRepositoryPropertiesSchema,
  });
