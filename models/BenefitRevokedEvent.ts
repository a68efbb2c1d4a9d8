// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type BenefitGrantMetadata, BenefitGrantMetadataSchema } from "./BenefitGrantMetadata.js";
import { type Customer, CustomerSchema } from "./Customer.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitRevokedEvent {
  /** A UUID (version 4). */
  id: string;
  timestamp: Date;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  customerId: string | null;
  customer: Customer | null;
  externalCustomerId: string | null;
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  externalMemberId?: string | null | undefined;
  /** An integer. Default: `0`. */
  childCount?: number | undefined;
  /** A UUID (version 4). */
  parentId?: string | null | undefined;
  label: string;
  source: "system";
  name: "benefit.revoked";
  metadata: BenefitGrantMetadata;
}

/** Checks a {@link BenefitRevokedEvent}. */
export const BenefitRevokedEventSchema: ObjectSchema<BenefitRevokedEvent> =
  /* @__PURE__ */ objectSchema<BenefitRevokedEvent>({
    id: v.string(),
    timestamp: v.date(),
    organizationId: v.string(),
    customerId: nullish(v.string()),
    customer: nullish(CustomerSchema),
    externalCustomerId: nullish(v.string()),
    memberId: nullish(v.string()),
    externalMemberId: nullish(v.string()),
    childCount: nullish(integer()),
    parentId: nullish(v.string()),
    label: v.string(),
    source: v.string(),
    name: v.string(),
    metadata: BenefitGrantMetadataSchema,
  });
