// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import {
  type CustomerStateSubscriptionMeter,
  CustomerStateSubscriptionMeterSchema,
} from "./CustomerStateSubscriptionMeter.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { RecurringInterval } from "./RecurringInterval.js";

export interface CustomerStateSubscription {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  /** Keys and values travel as they are. */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  metadata: MetadataOutputType;
  status: Open<"active" | "trialing">;
  amount: number;
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  currentPeriodStart: Date;
  currentPeriodEnd: Date;
  trialStart: Date | null;
  trialEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: Date | null;
  startedAt: Date | null;
  endsAt: Date | null;
  /** A UUID (version 4). */
  productId: string;
  /** A UUID (version 4). */
  discountId: string | null;
  seats: number | null;
  units: number | null;
  meters: CustomerStateSubscriptionMeter[];
}

/** Checks a {@link CustomerStateSubscription}. */
export const CustomerStateSubscriptionSchema: ObjectSchema<CustomerStateSubscription> =
  /* @__PURE__ */ objectSchema<CustomerStateSubscription>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: v.nullish(v.date()),
    customFieldData: v.nullish(
      v.record(
        v.string(),
        v.nullable(v.union([v.string(), v.pipe(v.number(), v.integer()), v.boolean(), v.date()])),
      ),
    ),
    metadata: MetadataOutputTypeSchema,
    status: v.string(),
    amount: v.pipe(v.number(), v.integer()),
    currency: v.string(),
    recurringInterval: v.string(),
    currentPeriodStart: v.date(),
    currentPeriodEnd: v.date(),
    trialStart: v.nullish(v.date()),
    trialEnd: v.nullish(v.date()),
    cancelAtPeriodEnd: v.boolean(),
    canceledAt: v.nullish(v.date()),
    startedAt: v.nullish(v.date()),
    endsAt: v.nullish(v.date()),
    productId: v.string(),
    discountId: v.nullish(v.string()),
    seats: v.nullish(v.pipe(v.number(), v.integer())),
    units: v.nullish(v.pipe(v.number(), v.integer())),
    meters: v.array(CustomerStateSubscriptionMeterSchema),
  });
