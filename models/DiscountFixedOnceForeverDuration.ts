// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import { type DiscountProduct, DiscountProductSchema } from "./DiscountProduct.js";
import type { DiscountType } from "./DiscountType.js";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface DiscountFixedOnceForeverDuration {
  duration: Open<DiscountDuration>;
  type: Open<DiscountType>;
  /**
   * An integer.
   *
   * @deprecated by the API.
   */
  amount: number;
  /** @deprecated by the API. */
  currency: string;
  /** Keys and values travel as they are. */
  amounts: Record<string, number>;
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  name: string;
  code: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  /** An integer. */
  maxRedemptions: number | null;
  /** An integer. */
  maxRedemptionsPerCustomer: number | null;
  /** An integer. */
  redemptionsCount: number;
  /** A UUID (version 4). */
  organizationId: string;
  products: DiscountProduct[];
}

/** Checks a {@link DiscountFixedOnceForeverDuration}. */
export const DiscountFixedOnceForeverDurationSchema: ObjectSchema<DiscountFixedOnceForeverDuration> =
  /* @__PURE__ */ objectSchema<DiscountFixedOnceForeverDuration>({
    duration: v.string(),
    type: v.string(),
    amount: integer(),
    currency: v.string(),
    amounts: mapSchema(integer()),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    metadata: MetadataOutputTypeSchema,
    name: v.string(),
    code: nullish(v.string()),
    startsAt: nullish(v.date()),
    endsAt: nullish(v.date()),
    maxRedemptions: nullish(integer()),
    maxRedemptionsPerCustomer: nullish(integer()),
    redemptionsCount: integer(),
    organizationId: v.string(),
    products: v.array(DiscountProductSchema),
  });
