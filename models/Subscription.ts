// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import type { DiscountFixedOnceForeverDurationBase } from "./DiscountFixedOnceForeverDurationBase.js";
import type { DiscountFixedRepeatDurationBase } from "./DiscountFixedRepeatDurationBase.js";
import type { DiscountPercentageOnceForeverDurationBase } from "./DiscountPercentageOnceForeverDurationBase.js";
import type { DiscountPercentageRepeatDurationBase } from "./DiscountPercentageRepeatDurationBase.js";
import { integer } from "./integer.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import {
  type PendingSubscriptionUpdate,
  PendingSubscriptionUpdateSchema,
} from "./PendingSubscriptionUpdate.js";
import { type Product, ProductSchema } from "./Product.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import { type SubscriptionCustomer, SubscriptionCustomerSchema } from "./SubscriptionCustomer.js";
import { type SubscriptionMeter, SubscriptionMeterSchema } from "./SubscriptionMeter.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";
import { scalar } from "./scalar.js";

export interface Subscription {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** An integer. */
  amount: number;
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  /** An integer. */
  recurringIntervalCount: number;
  status: Open<SubscriptionStatus>;
  currentPeriodStart: Date;
  currentPeriodEnd: Date;
  currentMeterPeriodStart: Date | null;
  currentMeterPeriodEnd: Date | null;
  trialStart: Date | null;
  trialEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: Date | null;
  startedAt: Date | null;
  endsAt: Date | null;
  endedAt: Date | null;
  pastDueAt?: Date | null | undefined;
  pauseAtPeriodEnd: boolean;
  pausedAt: Date | null;
  resumesAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string;
  /** A UUID (version 4). */
  discountId: string | null;
  /** A UUID (version 4). */
  checkoutId: string | null;
  /** An integer. */
  seats?: number | null | undefined;
  /** An integer. */
  units: number | null;
  customerCancellationReason: Open<CustomerCancellationReason> | null;
  customerCancellationComment: string | null;
  metadata: MetadataOutputType;
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  customer: SubscriptionCustomer;
  product: Product;
  discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  meters: SubscriptionMeter[];
  pendingUpdate: PendingSubscriptionUpdate | null;
}

/** Checks a {@link Subscription}. */
export const SubscriptionSchema: ObjectSchema<Subscription> = /* @__PURE__ */ objectSchema<Subscription>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  amount: integer(),
  currency: v.string(),
  recurringInterval: v.string(),
  recurringIntervalCount: integer(),
  status: v.string(),
  currentPeriodStart: v.date(),
  currentPeriodEnd: v.date(),
  currentMeterPeriodStart: nullish(v.date()),
  currentMeterPeriodEnd: nullish(v.date()),
  trialStart: nullish(v.date()),
  trialEnd: nullish(v.date()),
  cancelAtPeriodEnd: v.boolean(),
  canceledAt: nullish(v.date()),
  startedAt: nullish(v.date()),
  endsAt: nullish(v.date()),
  endedAt: nullish(v.date()),
  pastDueAt: nullish(v.date()),
  pauseAtPeriodEnd: v.boolean(),
  pausedAt: nullish(v.date()),
  resumesAt: nullish(v.date()),
  customerId: v.string(),
  productId: v.string(),
  discountId: nullish(v.string()),
  checkoutId: nullish(v.string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  customerCancellationReason: nullish(v.string()),
  customerCancellationComment: nullish(v.string()),
  metadata: MetadataOutputTypeSchema,
  customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
  customer: SubscriptionCustomerSchema,
  product: ProductSchema,
  discount: nullish(objectSchema({})),
  prices: v.array(v.union([LegacyRecurringProductPriceSchema, ProductPriceSchema])),
  meters: v.array(SubscriptionMeterSchema),
  pendingUpdate: nullish(PendingSubscriptionUpdateSchema),
});
