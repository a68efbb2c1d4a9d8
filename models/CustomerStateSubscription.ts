// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerStateSubscriptionMeter,
  CustomerStateSubscriptionMeterSchema,
} from "./CustomerStateSubscriptionMeter.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, scalar, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";

/** A subscription that is active or in its trial. */
export interface CustomerStateSubscription {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /**
   * The customer's answers to your custom fields, by the field's slug. Keys and values travel as
   * they are. A date-time among them comes as text.
   */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  /** Your own data on the subscription. */
  metadata: MetadataOutputType;
  status: Open<"active" | "trialing">;
  /**
   * Price of one period in the currency's minor unit, such as cents; metered usage comes on top.
   * An integer.
   */
  amount: number;
  /** ISO 4217 code in lower case, such as `usd`. */
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  currentPeriodStart: Date;
  /** When the subscription renews, or ends if `cancelAtPeriodEnd` is set. */
  currentPeriodEnd: Date;
  /** Null if there was no trial. */
  trialStart: Date | null;
  /** Null if there was no trial. */
  trialEnd: Date | null;
  /** Whether the subscription ends with the current period and does not renew. */
  cancelAtPeriodEnd: boolean;
  /**
   * When cancellation was asked for. The subscription stays active until `endsAt`. Null: not
   * canceled.
   */
  canceledAt: Date | null;
  /** When the subscription started. Null: not yet. */
  startedAt: Date | null;
  /** When the canceled subscription ends. Null: it goes on. */
  endsAt: Date | null;
  /** A UUID (version 4). */
  productId: string;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** Seats that were bought. Null if the price is not by seat. An integer. */
  seats: number | null;
  /** Units that were bought. Null if the price is not by unit. An integer. */
  units: number | null;
  /** Metered usage that this subscription bills. */
  meters: CustomerStateSubscriptionMeter[];
}

/** Checks a {@link CustomerStateSubscription}. */
export const CustomerStateSubscriptionSchema: ObjectSchema<CustomerStateSubscription> =
  /* @__PURE__ */ objectSchema<CustomerStateSubscription>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
    metadata: MetadataOutputTypeSchema,
    status: string(),
    amount: integer(),
    currency: string(),
    recurringInterval: string(),
    currentPeriodStart: date(),
    currentPeriodEnd: date(),
    trialStart: nullish(date()),
    trialEnd: nullish(date()),
    cancelAtPeriodEnd: boolean(),
    canceledAt: nullish(date()),
    startedAt: nullish(date()),
    endsAt: nullish(date()),
    productId: string(),
    discountId: nullish(string()),
    seats: nullish(integer()),
    units: nullish(integer()),
    meters: listSchema(CustomerStateSubscriptionMeterSchema),
  });
