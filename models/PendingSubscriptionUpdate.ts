// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A change of a subscription that waits for the next period. */
export interface PendingSubscriptionUpdate {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  appliesAt: Date;
  /** Null if it does not change. A UUID (version 4). */
  productId: string | null;
  /** Null if it does not change. An integer. */
  seats: number | null;
  /** Null if it does not change. An integer. */
  units: number | null;
}

/** Checks a {@link PendingSubscriptionUpdate}. */
export const PendingSubscriptionUpdateSchema: ObjectSchema<PendingSubscriptionUpdate> =
  /* @__PURE__ */ objectSchema<PendingSubscriptionUpdate>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    appliesAt: date(),
    productId: nullish(string()),
    seats: nullish(integer()),
    units: nullish(integer()),
  });
