// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { ProductVisibility } from "./ProductVisibility.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { TrialInterval } from "./TrialInterval.js";

export interface DiscountProduct {
  metadata: MetadataOutputType;
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  trialInterval: Open<TrialInterval> | null;
  /** An integer. */
  trialIntervalCount: number | null;
  name: string;
  description: string | null;
  visibility: Open<ProductVisibility>;
  recurringInterval: Open<RecurringInterval> | null;
  /** An integer. */
  recurringIntervalCount: number | null;
  meterInterval: Open<RecurringInterval> | null;
  /** An integer. */
  meterIntervalCount: number | null;
  isRecurring: boolean;
  isArchived: boolean;
  /** A UUID (version 4). */
  organizationId: string;
}

/** Checks a {@link DiscountProduct}. */
export const DiscountProductSchema: ObjectSchema<DiscountProduct> =
  /* @__PURE__ */ objectSchema<DiscountProduct>({
    metadata: MetadataOutputTypeSchema,
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    trialInterval: nullish(v.string()),
    trialIntervalCount: nullish(integer()),
    name: v.string(),
    description: nullish(v.string()),
    visibility: v.string(),
    recurringInterval: nullish(v.string()),
    recurringIntervalCount: nullish(integer()),
    meterInterval: nullish(v.string()),
    meterIntervalCount: nullish(integer()),
    isRecurring: v.boolean(),
    isArchived: v.boolean(),
    organizationId: v.string(),
  });
