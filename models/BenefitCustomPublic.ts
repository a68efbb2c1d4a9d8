// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What anybody may see of a benefit of this type. */
export interface BenefitCustomPublic {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "custom";
  /** What customers read, on products, in checkouts and in the customer portal. */
  description: string;
  /** Whether it can be attached to products. */
  selectable: boolean;
  /** Whether `benefitsDelete` may delete it. */
  deletable: boolean;
  /** Grants and webhooks may hold a deleted benefit; reads and lists never do. */
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
}

/** Checks a {@link BenefitCustomPublic}. */
export const BenefitCustomPublicSchema: ObjectSchema<BenefitCustomPublic> =
  /* @__PURE__ */ objectSchema<BenefitCustomPublic>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    type: string(),
    description: string(),
    selectable: boolean(),
    deletable: boolean(),
    isDeleted: boolean(),
    organizationId: string(),
  });
